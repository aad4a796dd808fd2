using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token to be exchanged for another.</summary>
public class TokenExchangeInvokeRequest
{
    public string ConnectionName { get; set; }

    public string Id { get; set; }

    public string Token { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData { get; set; }
}
