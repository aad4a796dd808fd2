using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>How a card is brought up to date when it is opened.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveRefresh>))]
public class AdaptiveRefresh
{
    public AdaptiveExecuteAction Action { get; set; }

    public List<string> UserIds { get; set; } = [];

    public DateTime? Expires { get; set; }
}
