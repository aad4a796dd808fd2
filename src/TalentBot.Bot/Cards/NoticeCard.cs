using AdaptiveCards;

namespace TalentBot.Cards;

/// <summary>A few sentences in our words.</summary>
internal static class NoticeCard
{
    public static AdaptiveCard Create(string text) => Card.Of(text, [CardText.Paragraph(text)]);
}
