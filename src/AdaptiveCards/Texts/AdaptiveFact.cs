using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>A name and its value.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveFact>))]
public class AdaptiveFact : IExtensible, ISpoken
{
    public AdaptiveFact() { }

    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    public string Title { get; set; }

    public string Value { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);

    [Obsolete("Only a whole card is spoken: use AdaptiveCard.Speak.")]
    public string Speak { get; set; }
}
