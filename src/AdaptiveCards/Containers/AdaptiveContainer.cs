using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Elements one below the other.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveContainer>))]
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement element) => Items.Add(element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;
}
