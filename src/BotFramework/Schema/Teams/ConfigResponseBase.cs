namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to configuring the bot.</summary>
public class ConfigResponseBase
{
    protected ConfigResponseBase() { }

    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    public string ResponseType { get; set; }
}
