using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are searched for in a text.</summary>
public class FindValuesOptions
{
    /// <summary>Whether a part of a value's words is enough.</summary>
    [JsonPropertyName("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language of the text; null is English.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary>How many words may stand between two words of a value; null means 2.</summary>
    [JsonPropertyName("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>Splits texts into words; null is <see cref="Choices.Tokenizer"/>.</summary>
    [JsonIgnore]
    public TokenizerFunction Tokenizer { get; set; }
}
