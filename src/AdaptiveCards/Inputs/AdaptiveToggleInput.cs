using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A field that is on or off.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveToggleInput>))]
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    public string Title { get; set; }

    public string Value { get; set; }

    public string ValueOn { get; set; } = "true";

    public string ValueOff { get; set; } = "false";

    public bool Wrap { get; set; }

    public override string GetNonInteractiveValue() =>
        $"[{(Value == ValueOn ? "X" : " ")}] {Title}";
}
