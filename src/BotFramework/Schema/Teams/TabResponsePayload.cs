namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows, or what comes first.</summary>
public class TabResponsePayload
{
    public TabResponsePayload() { }

    public TabSuggestedActions SuggestedActions { get; set; }

    public string Type { get; set; }

    public TabResponseCards Value { get; set; }
}
