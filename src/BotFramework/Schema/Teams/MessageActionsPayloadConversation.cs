namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or a channel that is mentioned.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayloadConversation
{
    public MessageActionsPayloadConversation() { }

    public MessageActionsPayloadConversation(
        string conversationIdentityType = default,
        string id = default,
        string displayName = default
    )
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    public string ConversationIdentityType { get; set; }

    public string Id { get; set; }

    public string DisplayName { get; set; }
}
