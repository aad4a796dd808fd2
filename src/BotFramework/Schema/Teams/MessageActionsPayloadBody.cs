namespace Microsoft.Bot.Schema.Teams;

/// <summary>The text of the message that an action was called on.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayloadBody
{
    public MessageActionsPayloadBody() { }

    public MessageActionsPayloadBody(string contentType = default, string content = default)
    {
        ContentType = contentType;
        Content = content;
    }

    public string ContentType { get; set; }

    public string Content { get; set; }
}
