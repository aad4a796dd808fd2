using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>One choice of a choice set.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveChoice>))]
public class AdaptiveChoice : IExtensible, ISpoken, IFormerChoice
{
    public string Title { get; set; }

    public string Value { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);

    [Obsolete("Only a whole card is spoken: use AdaptiveCard.Speak.")]
    public string Speak { get; set; }

    [Obsolete("What is chosen is said once: use AdaptiveChoiceSetInput.Value.")]
    public bool IsSelected { get; set; }
}
