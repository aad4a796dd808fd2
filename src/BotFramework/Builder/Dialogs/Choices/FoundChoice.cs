using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was found in a text.</summary>
[Newtonsoft.Json.JsonConverter(typeof(WireForm))]
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The place of the choice in the list, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well the text fits, from 0 to 1.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The value, title or synonym that was met; null for a number.</summary>
    [JsonPropertyName("synonym")]
    public string Synonym { get; set; }
}
