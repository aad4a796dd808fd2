using AdaptiveCards;
using TalentBot.Decisions.Assessments;
using TalentBot.Presses;

namespace TalentBot.Cards;

/// <summary>Asks an owner whether to close a decision now.</summary>
internal static class CloseCard
{
    /// <summary>Id of the form in its button's data.</summary>
    public const string FormId = "close";

    /// <summary>Said once it is closed.</summary>
    public const string Closed = "Closed. The recommendation is on its way to the conversation.";

    /// <summary>Said when it was closed before.</summary>
    public const string ClosedAlready =
        "This decision is closed already. The recommendation is in the conversation.";

    public static AdaptiveCard Create(Assessment assessment, string outlook) =>
        Card.Of(
            "Close the decision",
            [
                CardText.Literal(assessment.Title, AdaptiveTextWeight.Bolder),
                CardText.Paragraph(DecisionCard.Progress(assessment)),
                CardText.Paragraph(outlook),
                CardText.Paragraph(
                    "Closing ends the answering for everybody: what is answered counts, finished or not, and the recommendation is posted at once."
                ),
            ],
            CardButton.Sends(
                "Finish: close now",
                Verb.Next,
                ("form", FormId),
                ("assessment", assessment.Id)
            )
        );
}
