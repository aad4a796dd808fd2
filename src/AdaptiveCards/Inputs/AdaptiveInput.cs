using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A field that its reader fills in.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveInput>))]
public abstract class AdaptiveInput : AdaptiveElement
{
    public string Label { get; set; }

    public bool IsRequired { get; set; }

    public string ErrorMessage { get; set; }

    /// <summary>What a client shows that takes no input; Markdown.</summary>
    public abstract string GetNonInteractiveValue();
}
