using AdaptiveCards;

namespace TalentBot.Cards;

/// <summary>A few sentences in our words.</summary>
internal static class NoticeCard
{
    /// <summary>The sentences, under the decision that they are about.</summary>
    /// <param name="text">In our words.</param>
    /// <param name="decision">Title of the decision; null for none.</param>
    public static AdaptiveCard Create(string text, string? decision = null) =>
        Card.Of(
            decision is null ? text : $"{decision}: {text}",
            [
                .. decision is null
                    ? Array.Empty<AdaptiveElement>()
                    : [CardText.Literal(decision, AdaptiveTextWeight.Bolder)],
                CardText.Paragraph(text),
            ]
        );
}
