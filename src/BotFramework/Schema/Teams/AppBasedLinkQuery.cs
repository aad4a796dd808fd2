namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that somebody put into a message.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery() { }

    public AppBasedLinkQuery(string url = default)
    {
        Url = url;
    }

    public string Url { get; set; }

    public string State { get; set; }
}
