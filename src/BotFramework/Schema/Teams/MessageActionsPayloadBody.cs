namespace Microsoft.Bot.Schema.Teams;

/// <summary>The text of the message that an action was called on.</summary>
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
