using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a token could be exchanged.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TokenExchangeInvokeResponse
{
    private UnknownMembers _unknown;

    public string ConnectionName { get; set; }

    public string FailureDetail { get; set; }

    public string Id { get; set; }

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
