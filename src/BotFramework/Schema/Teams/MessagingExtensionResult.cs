namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a messaging extension found, or what comes first.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessagingExtensionResult
{
    public MessagingExtensionResult() { }

    public MessagingExtensionResult(
        string attachmentLayout = default,
        string type = default,
        IList<MessagingExtensionAttachment> attachments = default,
        MessagingExtensionSuggestedAction suggestedActions = default,
        string text = default,
        Activity activityPreview = default
    )
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    public string AttachmentLayout { get; set; }

    public string Type { get; set; }

    public IList<MessagingExtensionAttachment> Attachments { get; set; }

    public MessagingExtensionSuggestedAction SuggestedActions { get; set; }

    public string Text { get; set; }

    public Activity ActivityPreview { get; set; }
}
