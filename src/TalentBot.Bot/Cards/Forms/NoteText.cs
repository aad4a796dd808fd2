using System.Diagnostics;
using AdaptiveCards;
using TalentBot.Dialogs;
using TalentBot.Languages;

namespace TalentBot.Cards.Forms;

/// <summary>A note beside a form or a typed question.</summary>
internal static class NoteText
{
    /// <summary>The note above a form.</summary>
    public static AdaptiveElement Create(Note note, Language language) =>
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [CardText.Paragraph(Words(note, language))],
        };

    /// <summary>The note in words.</summary>
    public static string Words(Note note, Language language) =>
        note switch
        {
            Note.OfTyping typed => OfTyping(typed, language),
            Note.Outdated => language["form.note-outdated"],
            Note.Repeated => language["form.note-repeated"],
            Note.UnknownForm => language["form.note-unknown-form"],
            Note.LeftOpen(var questions) => language.Say(
                "form.note-left-open",
                ("questions", language.List(questions.Select(q => q.Name)))
            ),
            Note.LeftUnranked => language["form.note-left-unranked"],
            Note.NothingAnswered => language["form.note-nothing-answered"],
            Note.AllTakenBack => language["form.note-all-taken-back"],
            Note.GoesOn => language["quick.goes-on"],
            _ => throw new UnreachableException(),
        };

    private static string OfTyping(Note.OfTyping note, Language language) =>
        note switch
        {
            Note.Answered(var question, var choice, var hasReason) => language.Say(
                hasReason ? "typing.answered-with-reason" : "typing.answered",
                ("question", question),
                ("choice", choice)
            ),
            Note.Ranked(var priorities) => language.Say(
                "typing.ranked",
                ("priorities", language.List(priorities))
            ),
            Note.StaysOpen(var name) => language.Say("typing.stays-open", ("question", name)),
            Note.ReasonMissing => language["typing.reason-missing"],
            Note.Several(var choices) => language.Say(
                "typing.several",
                ("choices", language.List(choices))
            ),
            Note.NotUnderstood => language["typing.not-understood"],
            Note.EverybodyReads => language["typing.everybody-reads"],
            _ => throw new UnreachableException(),
        };
}
