using System.Collections.Immutable;

namespace TalentBot.Listing;

/// <summary>A part of a list that fits on a card.</summary>
/// <param name="Entries">What is shown, in order.</param>
/// <param name="Total">Number of entries of the whole list.</param>
/// <param name="HasBefore">Whether some come before.</param>
/// <param name="HasAfter">Whether some come after.</param>
internal sealed record ListPage(
    ImmutableArray<ListEntry> Entries,
    int Total,
    bool HasBefore,
    bool HasAfter
)
{
    /// <summary>Entries on a page: each has a button, and with those to turn the page a card has at most six.</summary>
    public const int Length = 4;

    /// <summary>The page after a place; the first one without a place, the last one where none comes after.</summary>
    public static ListPage After(IEnumerable<ListEntry> entries, ListKey? place)
    {
        var all = Ordered(entries);
        var first = place is null ? 0 : all.Count(e => e.Key <= place);
        return first < all.Length ? At(all, first) : At(all, Math.Max(0, all.Length - Length));
    }

    /// <summary>The page before a place; the first one where fewer come before.</summary>
    public static ListPage Before(IEnumerable<ListEntry> entries, ListKey? place)
    {
        var all = Ordered(entries);
        var end = place is null ? 0 : all.Count(e => e.Key < place);
        return At(all, Math.Max(0, end - Length));
    }

    private static ImmutableArray<ListEntry> Ordered(IEnumerable<ListEntry> entries) =>
        [.. entries.OrderBy(e => e.Key)];

    private static ListPage At(ImmutableArray<ListEntry> all, int first) =>
        new([.. all.Skip(first).Take(Length)], all.Length, first > 0, first + Length < all.Length);
}
