using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>What a button does.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveAction>))]
public abstract class AdaptiveAction : AdaptiveTypedElement, ISpoken
{
    public string Title { get; set; }

    public string IconUrl { get; set; }

    public string Style { get; set; }

    public string Tooltip { get; set; }

    public bool IsEnabled { get; set; } = true;

    public AdaptiveActionMode Mode { get; set; }

    [Obsolete("Only a whole card is spoken: use AdaptiveCard.Speak.")]
    public string Speak { get; set; }
}
