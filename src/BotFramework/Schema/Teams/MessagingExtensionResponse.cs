namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a search in a messaging extension.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessagingExtensionResponse
{
    public MessagingExtensionResponse() { }

    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    public MessagingExtensionResult ComposeExtension { get; set; }

    public CacheInfo CacheInfo { get; set; }
}
