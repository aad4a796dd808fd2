using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Presses;

namespace TalentBot.Starting;

/// <summary>The card that offers the form for a new decision.</summary>
internal static class SetupCard
{
    /// <summary>The card with its button.</summary>
    /// <param name="id">Id of the decision that the form will start; so one card starts only one.</param>
    /// <param name="title">What was typed as a title already; empty for nothing.</param>
    public static AdaptiveCard Create(string id, string title) =>
        Card.Of(
            "Start a decision: open the form.",
            [
                CardText.Heading("Start a decision"),
                CardText.Paragraph(
                    "Several leaders answer a short checklist, each for themselves. Then this conversation gets a recommendation: freelancers, staff augmentation or managed services, how sure that is, and its risks."
                ),
                CardText.Aside(
                    "Quicker: type “start”, a title, and mention the people who should answer."
                ),
            ],
            CardButton.OpensDialog("Set up…", Verb.Setup, ("setup", id), ("title", title))
        );

    /// <summary>What is left of the card once its decision has started.</summary>
    public static AdaptiveCard Used() =>
        NoticeCard.Create("This decision has started; its card is in this conversation.");
}
