namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the client looks that shows a tab.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabContext
{
    public TabContext() { }

    public string Theme { get; set; }
}
