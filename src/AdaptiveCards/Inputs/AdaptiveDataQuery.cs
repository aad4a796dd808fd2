using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Where the choices of a set are looked up while its reader types.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveDataQuery>))]
public class AdaptiveDataQuery : IExtensible
{
    public const char Separator = '#';

    public string Type { get; set; } = "Data.Query";

    public string Dataset { get; set; }

    public string Value { get; set; }

    public int Count { get; set; }

    public int Skip { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);
}
