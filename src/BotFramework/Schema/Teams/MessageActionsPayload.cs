namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that an action was called on.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayload
{
    public MessageActionsPayload() { }

    public MessageActionsPayload(
        string id = default,
        string replyToId = default,
        string messageType = default,
        string createdDateTime = default,
        string lastModifiedDateTime = default,
        bool? deleted = default,
        string subject = default,
        string summary = default,
        string importance = default,
        string locale = default,
        MessageActionsPayloadFrom from = default,
        MessageActionsPayloadBody body = default,
        string attachmentLayout = default,
        IList<MessageActionsPayloadAttachment> attachments = default,
        IList<MessageActionsPayloadMention> mentions = default,
        IList<MessageActionsPayloadReaction> reactions = default
    )
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    public string Id { get; set; }

    public string ReplyToId { get; set; }

    public string MessageType { get; set; }

    public string CreatedDateTime { get; set; }

    public string LastModifiedDateTime { get; set; }

    public bool? Deleted { get; set; }

    public string Subject { get; set; }

    public string Summary { get; set; }

    public string Importance { get; set; }

    public string Locale { get; set; }

    public MessageActionsPayloadFrom From { get; set; }

    public MessageActionsPayloadBody Body { get; set; }

    public string AttachmentLayout { get; set; }

    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    public Uri LinkToMessage { get; set; }
}
