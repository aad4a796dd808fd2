namespace Microsoft.Bot.Schema;

/// <summary>Where a token can be sent.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TokenPostResource
{
    public TokenPostResource() { }

    public string SasUrl { get; set; }
}
