using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Facts about a card that are not shown.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveMetadata>))]
public class AdaptiveMetadata : IExtensible
{
    public string WebUrl { get; set; }

    public SerializableDictionary<string, object> AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;
}
