namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) =>
        new(HeroCard.ContentType, content: card);

    public static Attachment ToAttachment(this ThumbnailCard card) =>
        new(ThumbnailCard.ContentType, content: card);
}
