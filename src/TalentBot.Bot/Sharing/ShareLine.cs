using System.Globalization;
using TalentBot.Text;

namespace TalentBot.Sharing;

/// <summary>What somebody has typed after “share”: which result, where to, and what to say about it.</summary>
/// <param name="Number">The result's number in the list of results; null when none is named.</param>
/// <param name="Where">Name of the place; null when none is named.</param>
/// <param name="Note">What goes with it; empty for nothing.</param>
internal sealed record ShareLine(int? Number, string? Where, string Note)
{
    /// <summary>Reads “2 to Board: For Friday”, of which every part may be missing.</summary>
    public static ShareLine Read(string typed)
    {
        var digits = string.Concat(typed.TakeWhile(char.IsAsciiDigit));
        var isNumber = int.TryParse(
            digits,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        );
        var rest = typed[digits.Length..].TrimStart('.', ')', ' ');
        return TypedWords.After(rest, "share.to-words") is { } named
            ? Named(isNumber ? number : null, named.Split(':', 2))
            : new(isNumber ? number : null, null, rest.TrimStart(':', ' '));
    }

    private static ShareLine Named(int? number, string[] parts) =>
        new(number, parts[0].Trim(), parts.ElementAtOrDefault(1)?.Trim() ?? "");
}
