using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was submitted in a tab.</summary>
public class TabSubmitData
{
    public TabSubmitData() { }

    public string Type { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData { get; set; }
}
