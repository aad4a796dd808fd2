using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A field for text.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTextInput>))]
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public AdaptiveTextInputStyle Style { get; set; }

    public bool IsMultiline { get; set; }

    public int MaxLength { get; set; }

    public string Regex { get; set; }

    public AdaptiveAction InlineAction { get; set; }

    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
