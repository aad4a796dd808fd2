using AdaptiveCards;
using Microsoft.Bot.Schema;
using TalentBot.Cards.Plain;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>Makes whole cards, and the activities that carry them.</summary>
internal static class Card
{
    /// <summary>A card of the one version that every client is sent.</summary>
    /// <param name="fallback">What notifications say; clients without cards are sent all of it as plain text.</param>
    /// <param name="body">Its elements.</param>
    /// <param name="actions">At most six.</param>
    public static AdaptiveCard Of(
        string fallback,
        IEnumerable<AdaptiveElement> body,
        params IEnumerable<AdaptiveAction> actions
    ) =>
        new(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = fallback,
            Body = [.. body],
            Actions = [.. actions],
        };

    /// <summary>The card alone in its activity, with a summary for notifications.</summary>
    /// <param name="card">The card.</param>
    /// <param name="language">The language that its sentences are in.</param>
    public static Activity ToActivity(AdaptiveCard card, Language language)
    {
        var activity = (Activity)Activity.CreateMessageActivity();
        activity.Summary = card.FallbackText;
        activity.Attachments = [ToAttachment(card, language)];
        return activity;
    }

    /// <summary>The same for the chat with one person, where no button opens a dialog.</summary>
    /// <param name="card">The card.</param>
    /// <param name="language">The language that its sentences are in.</param>
    public static Activity ToOneToOne(AdaptiveCard card, Language language)
    {
        ChatButtons.Set(card);
        return ToActivity(card, language);
    }

    /// <summary>The card as an attachment, with all that it says as plain text for clients without cards.</summary>
    public static Attachment ToAttachment(AdaptiveCard card, Language language)
    {
        if (language.IsRightToLeft)
        {
            TextDirection.SetApart(card.Body, language);
        }

        card.FallbackText = "";
        card.FallbackText = CardBudget.Fit(PlainCard.Of(card, language), card, language);
        card.Lang = language.Tag;
        card.Rtl = language.IsRightToLeft;
        return new() { ContentType = AdaptiveCard.ContentType, Content = card };
    }
}
