using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A field with given choices.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveChoiceSetInput>))]
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveChoice> Choices { get; set; } = [];

    public AdaptiveDataQuery DataQuery { get; set; }

    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    public string Value { get; set; }

    public string Placeholder { get; set; }

    public bool Wrap { get; set; }
}
