namespace TalentBot.Sandbox.Rendering;

/// <summary>Rows of cells, set in columns by spaces.</summary>
internal static class TextTable
{
    /// <summary>One line a row.</summary>
    public static IEnumerable<string> Lines(IEnumerable<string[]> rows)
    {
        var table = rows.ToArray();
        var widths = Enumerable
            .Range(0, table.Select(r => r.Length).DefaultIfEmpty().Max())
            .Select(column => table.Max(r => r.ElementAtOrDefault(column)?.Length ?? 0))
            .ToArray();
        return table.Select(row =>
            string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()
        );
    }
}
