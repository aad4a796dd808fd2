using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Cards;

/// <summary>Asks an owner whether to close a decision now.</summary>
internal static class CloseCard
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "close";

    /// <summary>The question, with what closing now would mean.</summary>
    public static AdaptiveCard Create(Assessment assessment, string outlook, Language language) =>
        Card.Of(
            language["close.title"],
            [
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(DecisionCard.Progress(assessment, language)),
                CardText.Paragraph(outlook),
                CardText.Paragraph(language["close.means"]),
            ],
            CardButton
                .Sends(
                    language["close.confirm"],
                    Verb.Next,
                    ("form", FormId),
                    ("assessment", assessment.Id)
                )
                .AsPrimary()
        );
}
