using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>The place of the word's first character.</summary>
    [JsonPropertyName("start")]
    public int Start { get; set; }

    /// <summary>The place of the word's last character.</summary>
    [JsonPropertyName("end")]
    public int End { get; set; }

    /// <summary>The word as it stands in the text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The word as it is compared.</summary>
    [JsonPropertyName("normalized")]
    public string Normalized { get; set; }
}
