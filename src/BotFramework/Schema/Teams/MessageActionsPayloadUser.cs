namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person who wrote, reacted or is mentioned.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayloadUser
{
    public MessageActionsPayloadUser() { }

    public MessageActionsPayloadUser(
        string userIdentityType = default,
        string id = default,
        string displayName = default
    )
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    public string UserIdentityType { get; set; }

    public string Id { get; set; }

    public string DisplayName { get; set; }
}
