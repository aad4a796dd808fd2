namespace Microsoft.Bot.Schema;

/// <summary>Where a small picture is, and what it shows.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ThumbnailUrl
{
    public ThumbnailUrl() { }

    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    public string Url { get; set; }

    public string Alt { get; set; }
}
