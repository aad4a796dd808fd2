using System.Diagnostics;
using AdaptiveCards;
using TalentBot.Dialogs;

namespace TalentBot.Cards;

/// <summary>A note above a form.</summary>
internal static class NoteText
{
    /// <summary>The note in words.</summary>
    public static AdaptiveElement Create(Note note) =>
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [CardText.Paragraph(Words(note))],
        };

    private static string Words(Note note) =>
        note switch
        {
            Note.Outdated =>
                "You have changed this form elsewhere since. It shows what is kept now; what you just sent was not taken over. Change it here if you want to.",
            Note.Repeated => "This was saved already; nothing was counted twice.",
            Note.UnknownForm =>
                "That form is no longer part of this checklist. Your answers are kept; go on here.",
            Note.LeftOpen(var questions) =>
                $"Saved. Left open: {string.Join(", ", questions.Select(q => q.Name))}. You can go back to them at any time before closing.",
            Note.LeftUnranked =>
                "Saved without a ranking: your priorities stay open. You can go back and rank them at any time before closing.",
            Note.NothingAnswered =>
                "Nothing is answered yet. Rank your priorities or answer at least one question, then finish.",
            _ => throw new UnreachableException(),
        };
}
