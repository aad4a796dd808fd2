using System.Collections;
using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveCollectionElement>))]
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    public AdaptiveContainerStyle? Style { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public bool Bleed { get; set; }

    public uint PixelMinHeight { get; set; }

    public string MinHeight
    {
        get => PixelSize.PrintOptional(PixelMinHeight);
        set => PixelMinHeight = PixelSize.Parse(value);
    }

    public abstract void Add(AdaptiveElement value);

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public AdaptiveContainerStyle StyleXml
    {
        get => Style ?? AdaptiveContainerStyle.Default;
        set => Style = value;
    }

    public bool ShouldSerializeStyleXml() => Style.HasValue;
}
