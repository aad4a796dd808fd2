namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows, or what comes first.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabResponsePayload
{
    public TabResponsePayload() { }

    public TabSuggestedActions SuggestedActions { get; set; }

    public string Type { get; set; }

    public TabResponseCards Value { get; set; }
}
