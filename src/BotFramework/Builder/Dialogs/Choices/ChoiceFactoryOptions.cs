using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The words and signs between choices that are shown as text.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>English words, and numbers.</summary>
    public ChoiceFactoryOptions() { }

    /// <summary>Given words; null for numbers means that there are some.</summary>
    public ChoiceFactoryOptions(
        string inlineSeparator,
        string inlineOr,
        string inlineOrMore,
        bool? includeNumbers
    )
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Stands between choices; null is a comma.</summary>
    [JsonPropertyName("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Stands between two choices; null is an English "or".</summary>
    [JsonPropertyName("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Stands before the last of several choices; null is an English ", or".</summary>
    [JsonPropertyName("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; null means yes.</summary>
    [JsonPropertyName("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
