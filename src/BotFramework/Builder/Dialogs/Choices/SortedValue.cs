using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to search for.</summary>
public class SortedValue
{
    /// <summary>The text to search for.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>What the value belongs to; several values may belong to the same.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }
}
