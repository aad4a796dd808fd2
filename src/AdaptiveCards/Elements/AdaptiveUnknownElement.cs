using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>An element of a kind that this library does not know; its members are in AdditionalProperties.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveUnknownElement>))]
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; }
}
