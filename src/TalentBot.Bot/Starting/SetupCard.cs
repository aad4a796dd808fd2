using AdaptiveCards;
using TalentBot.Cards;
using TalentBot.Languages;
using TalentBot.Presses;

namespace TalentBot.Starting;

/// <summary>The card that offers the form for a new decision.</summary>
internal static class SetupCard
{
    /// <summary>The card with its button.</summary>
    /// <param name="id">Id of the decision that the form will start; so one card starts only one.</param>
    /// <param name="title">What was typed as a title already; empty for nothing.</param>
    /// <param name="language">The language of the person who starts.</param>
    public static AdaptiveCard Create(string id, string title, Language language) =>
        Card.Of(
            language["setup.fallback"],
            [
                CardText.Heading(language["setup.title"]),
                CardText.Paragraph(language["setup.purpose"]),
                CardText.Aside(language["setup.quicker"]),
            ],
            CardButton
                .OpensDialog(language["setup.open"], Verb.Setup, ("setup", id), ("title", title))
                .AsPrimary()
        );

    /// <summary>What is left of the card once its decision has started.</summary>
    public static AdaptiveCard Used(Language language) => NoticeCard.Create(language["setup.used"]);
}
