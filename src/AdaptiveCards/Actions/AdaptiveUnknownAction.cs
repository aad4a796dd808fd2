using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>An action of a kind that this library does not know; its members are in AdditionalProperties.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveUnknownAction>))]
public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; }
}
