namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote, reacted or is mentioned: one of the three.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadFrom() { }

    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = default,
        MessageActionsPayloadApp application = default,
        MessageActionsPayloadConversation conversation = default
    )
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    public MessageActionsPayloadUser User { get; set; }

    public MessageActionsPayloadApp Application { get; set; }

    public MessageActionsPayloadConversation Conversation { get; set; }
}
