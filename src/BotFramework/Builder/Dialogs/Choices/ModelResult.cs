using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was found in a text, and where.</summary>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The place of its first character.</summary>
    [JsonPropertyName("start")]
    public int Start { get; set; }

    /// <summary>The place of its last character.</summary>
    [JsonPropertyName("end")]
    public int End { get; set; }

    /// <summary>The kind of thing that was found.</summary>
    [JsonPropertyName("typeName")]
    public string TypeName { get; set; }

    /// <summary>What the part of the text means.</summary>
    [JsonPropertyName("resolution")]
    public T Resolution { get; set; }
}
