namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may keep an answer.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class CacheInfo
{
    public CacheInfo() { }

    public CacheInfo(string cacheType = default, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    public string CacheType { get; set; }

    public int CacheDuration { get; set; }
}
