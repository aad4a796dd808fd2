using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>One row of a table.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTableRow>))]
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableCell> Cells { get; set; } = [];

    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement value) => Cells.Add((AdaptiveTableCell)value);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();

    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;
}
