namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to configuring the bot.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ConfigResponseBase
{
    protected ConfigResponseBase() { }

    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    public string ResponseType { get; set; }
}
