using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Rows and columns of cells.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTable>))]
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    public List<AdaptiveTableRow> Rows { get; set; } = [];

    public bool FirstRowAsHeaders { get; set; } = true;

    public bool ShowGridLines { get; set; } = true;

    public AdaptiveContainerStyle? GridStyle { get; set; }

    public override void Add(AdaptiveElement element) => Rows.Add((AdaptiveTableRow)element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    public AdaptiveContainerStyle GridStyleXml
    {
        get => GridStyle ?? AdaptiveContainerStyle.Default;
        set => GridStyle = value;
    }

    public bool ShouldSerializeGridStyleXml() => GridStyle.HasValue;
}
