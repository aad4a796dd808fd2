namespace Microsoft.Bot.Schema;

/// <summary>Where something to play is.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MediaUrl
{
    public MediaUrl() { }

    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    public string Url { get; set; }

    public string Profile { get; set; }
}
