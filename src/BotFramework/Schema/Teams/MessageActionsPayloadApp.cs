namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app that wrote or is mentioned.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayloadApp
{
    public MessageActionsPayloadApp() { }

    public MessageActionsPayloadApp(
        string applicationIdentityType = default,
        string id = default,
        string displayName = default
    )
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    public string ApplicationIdentityType { get; set; }

    public string Id { get; set; }

    public string DisplayName { get; set; }
}
