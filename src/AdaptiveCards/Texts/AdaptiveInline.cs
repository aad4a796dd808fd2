using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A piece of a rich text.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveInline>))]
public abstract class AdaptiveInline : IExtensible
{
    public abstract string Type { get; set; }

    public SerializableDictionary<string, object> AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;
}
