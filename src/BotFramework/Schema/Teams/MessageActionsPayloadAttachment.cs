namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something attached to the message that an action was called on.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayloadAttachment
{
    public MessageActionsPayloadAttachment() { }

    public MessageActionsPayloadAttachment(
        string id = default,
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default
    )
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    public string Id { get; set; }

    public string ContentType { get; set; }

    public string ContentUrl { get; set; }

    public object Content { get; set; }

    public string Name { get; set; }

    public string ThumbnailUrl { get; set; }
}
