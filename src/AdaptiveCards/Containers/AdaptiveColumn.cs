using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>One column of a column set.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveColumn>))]
public class AdaptiveColumn : AdaptiveContainer, IFormerColumn
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    public AdaptiveWidth Width { get; set; } = AdaptiveWidth.Stretch;

    [Obsolete("Use Width.")]
    public string Size { get; set; }
}
