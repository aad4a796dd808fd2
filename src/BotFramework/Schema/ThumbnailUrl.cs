namespace Microsoft.Bot.Schema;

/// <summary>Where a small picture is, and what it shows.</summary>
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
