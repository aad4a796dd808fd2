using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>One choice of a choice set.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveChoice>))]
public class AdaptiveChoice
{
    public string Title { get; set; }

    public string Value { get; set; }
}
