namespace AdaptiveCards.Serialization;

/// <summary>How tables look in JSON.</summary>
internal static class TableShapes
{
    public static Shape[] All { get; } =
    [
        Shape.Of(
            new Members<AdaptiveTable>()
                .Include(CommonMembers.Head)
                .Many("rows", e => e.Rows, (e, v) => e.Rows = v)
                .Many("columns", e => e.Columns, (e, v) => e.Columns = v)
                .Flag(
                    "firstRowAsHeaders",
                    e => e.FirstRowAsHeaders,
                    (e, v) => e.FirstRowAsHeaders = v,
                    normally: true
                )
                .Flag(
                    "showGridLines",
                    e => e.ShowGridLines,
                    (e, v) => e.ShowGridLines = v,
                    normally: true
                )
                .OptionalChoice("gridStyle", e => e.GridStyle, (e, v) => e.GridStyle = v)
                .Include(CommonMembers.Cells)
                .Include(CommonMembers.Collection)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveTableRow>()
                .Include(CommonMembers.Head)
                .Many("cells", e => e.Cells, (e, v) => e.Cells = v)
                .OptionalFlag("rtl", e => e.Rtl, (e, v) => e.Rtl = v)
                .Include(CommonMembers.Cells)
                .Include(CommonMembers.Collection)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveTableCell>()
                .Include(CommonMembers.Head)
                .Many("items", e => e.Items, (e, v) => e.Items = v)
                .OptionalFlag("rtl", e => e.Rtl, (e, v) => e.Rtl = v)
                .Include(CommonMembers.Cells)
                .Include(CommonMembers.Collection)
                .Include(CommonMembers.Element)
        ),
        Shape.Of(
            new Members<AdaptiveTableColumnDefinition>()
                .Of(
                    "width",
                    e => (e.Width, e.PixelWidth),
                    (e, v) => (e.Width, e.PixelWidth) = v,
                    TableWidthForm.Instance
                )
                .Choice(
                    "horizontalCellContentAlignment",
                    e => e.HorizontalContentAlignment,
                    (e, v) => e.HorizontalContentAlignment = v
                )
                .Choice(
                    "verticalCellContentAlignment",
                    e => e.VerticalContentAlignment,
                    (e, v) => e.VerticalContentAlignment = v
                )
        ),
    ];
}
