using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token that the user has given the bot.</summary>
public class TokenResponse
{
    public TokenResponse() { }

    public TokenResponse(
        string channelId = default,
        string connectionName = default,
        string token = default,
        string expiration = default
    )
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    public string ChannelId { get; set; }

    public string ConnectionName { get; set; }

    public string Token { get; set; }

    public string Expiration { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData { get; set; }
}
