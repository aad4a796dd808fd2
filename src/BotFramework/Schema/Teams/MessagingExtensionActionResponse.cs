namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to an action of a messaging extension.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessagingExtensionActionResponse
{
    public MessagingExtensionActionResponse() { }

    public MessagingExtensionActionResponse(
        TaskModuleResponseBase task = default,
        MessagingExtensionResult composeExtension = default
    )
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    public TaskModuleResponseBase Task { get; set; }

    public MessagingExtensionResult ComposeExtension { get; set; }

    public CacheInfo CacheInfo { get; set; }
}
