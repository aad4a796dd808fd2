namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as what a messaging extension offers.</summary>
public static class AttachmentExtensions
{
    /// <summary>The attachment as an offer; without a preview of its own it is its own preview.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment,
        Attachment previewAttachment = null
    )
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return new MessagingExtensionAttachment(
            attachment.ContentType,
            attachment.ContentUrl,
            attachment.Content,
            attachment.Name,
            attachment.ThumbnailUrl,
            previewAttachment ?? attachment
        );
    }
}
