using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>How a reader signs in from a card.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveAuthentication>))]
public class AdaptiveAuthentication : IExtensible
{
    public string Text { get; set; }

    public string ConnectionName { get; set; }

    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);
}
