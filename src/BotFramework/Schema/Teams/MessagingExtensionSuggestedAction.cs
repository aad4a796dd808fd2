namespace Microsoft.Bot.Schema.Teams;

/// <summary>What to do first, signing in say.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction() { }

    public MessagingExtensionSuggestedAction(IList<CardAction> actions = default)
    {
        Actions = actions;
    }

    public IList<CardAction> Actions { get; set; }
}
