using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Whatever has a type in a card's JSON: cards, elements and actions.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTypedElement>))]
public abstract class AdaptiveTypedElement : IExtensible
{
    public IDictionary<string, string> Requires = new Dictionary<string, string>(
        StringComparer.Ordinal
    );

    public abstract string Type { get; set; }

    public string Id { get; set; }

    public AdaptiveFallbackElement Fallback { get; set; }

    public SerializableDictionary<string, object> AdditionalProperties { get; set; } =
        new(StringComparer.Ordinal);
}
