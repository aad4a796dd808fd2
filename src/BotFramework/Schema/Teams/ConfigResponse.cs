namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to configuring the bot, of some kind.</summary>
public class ConfigResponse<T> : ConfigResponseBase
{
    public ConfigResponse()
        : base("config") { }

    public CacheInfo CacheInfo { get; set; }

    public T Config { get; set; }
}
