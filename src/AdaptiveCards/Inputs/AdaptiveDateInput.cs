using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A field for a day, written yyyy-MM-dd.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveDateInput>))]
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public string Min { get; set; }

    public string Max { get; set; }

    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
