using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>One cell of a table.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTableCell>))]
public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

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
