using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a token could be exchanged.</summary>
public class TokenExchangeInvokeResponse
{
    public string ConnectionName { get; set; }

    public string FailureDetail { get; set; }

    public string Id { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData { get; set; }
}
