using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>What single sign-on needs to know.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTokenExchangeResource>))]
public class AdaptiveTokenExchangeResource : IExtensible
{
    public string Id { get; set; }

    public string Uri { get; set; }

    public string ProviderId { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);
}
