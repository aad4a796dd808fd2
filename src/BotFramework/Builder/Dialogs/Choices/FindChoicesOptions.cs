using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are searched for in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether a choice's value is left out of the search.</summary>
    [JsonPropertyName("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's button is left out of the search.</summary>
    [JsonPropertyName("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Whether numbers stand for places in the list; yes unless set.</summary>
    [JsonPropertyName("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether words like "first" stand for places in the list; yes unless set.</summary>
    [JsonPropertyName("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
