namespace Microsoft.Bot.Schema.Teams;

/// <summary>What to do first, signing in say.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabSuggestedActions
{
    public TabSuggestedActions() { }

    public IList<CardAction> Actions { get; set; }
}
