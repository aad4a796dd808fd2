using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>What a card shows: everything that can stand in a body.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveElement>))]
public abstract class AdaptiveElement : AdaptiveTypedElement, ISpoken
{
    public AdaptiveSpacing Spacing { get; set; }

    public bool Separator { get; set; }

    public bool IsVisible { get; set; } = true;

    public AdaptiveHeight Height { get; set; } = AdaptiveHeight.Auto;

    [Obsolete("Only a whole card is spoken: use AdaptiveCard.Speak.")]
    public string Speak { get; set; }

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;
}
