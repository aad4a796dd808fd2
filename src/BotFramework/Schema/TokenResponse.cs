using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A token that the user has given the bot.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TokenResponse
{
    private UnknownMembers _unknown;

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

    /// <summary>Members that have no name here; they are written as they came.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _unknown.Shown;
        set => _unknown.Shown = value;
    }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData
    {
        get => _unknown.Members;
        set => _unknown.Members = value;
    }
}
