using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Cards;

/// <summary>What the bot says by itself, because time has passed or waiting has become needless.</summary>
internal static class ReminderCard
{
    /// <summary>To a leader who has not finished, one to one: whatever comes from a team names it.</summary>
    public static AdaptiveCard ToAnswer(Assessment assessment, Language language) =>
        Card.Of(
            language.Say(
                "reminder.fallback",
                ("title", assessment.Title),
                ("when", CardTime.Universal(assessment.Deadline, language))
            ),
            [
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(
                    language.Say("reminder.answers", ("when", CardTime.Local(assessment.Deadline)))
                ),
                .. Named("reminder.place", assessment.Venue.Place, language),
                .. Named("reminder.from", assessment.Owner.Name, language),
            ],
            CardButton
                .Sends(language["decision.answer-in-chat"], Verb.AnswerInChat, Id(assessment))
                .AsPrimary()
        );

    /// <summary>To the owner, one to one, once open answers cannot change the result.</summary>
    public static AdaptiveCard ToClose(Assessment assessment, Language language) =>
        Card.Of(
            language.Say("reminder.closing-fallback", ("title", assessment.Title)),
            [
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(DecisionCard.Progress(assessment, language)),
                CardText.Paragraph(language["reminder.closing"]),
            ],
            CardButton
                .OpensDialog(language["decision.close"], Verb.Close, Id(assessment))
                .AsPrimary()
        );

    private static AdaptiveElement[] Named(string label, string text, Language language) =>
        text.Length > 0 ? [CardText.Labelled(language[label], text)] : [];

    private static (string, string) Id(Assessment assessment) => ("assessment", assessment.Id);
}
