using System.Globalization;
using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A field for a number; NaN stands for none.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveNumberInput>))]
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public double Value { get; set; } = double.NaN;

    public double Min { get; set; } = double.NaN;

    public double Max { get; set; } = double.NaN;

    public override string GetNonInteractiveValue() =>
        double.IsNaN(Value) ? $"*[{Placeholder}]*" : Value.ToString(CultureInfo.InvariantCulture);
}
