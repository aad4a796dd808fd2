using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>The width and alignment of a table's column.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveTableColumnDefinition>))]
public class AdaptiveTableColumnDefinition : IExtensible
{
    public const string TypeName = "TableColumnDefinition";

    public double Width { get; set; }

    public double PixelWidth { get; set; }

    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);
}
