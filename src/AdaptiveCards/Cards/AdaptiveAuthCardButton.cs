using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A button that a reader signs in with.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveAuthCardButton>))]
public class AdaptiveAuthCardButton : IExtensible
{
    public string Type { get; set; }

    public string Title { get; set; }

    public string Image { get; set; }

    public string Value { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);
}
