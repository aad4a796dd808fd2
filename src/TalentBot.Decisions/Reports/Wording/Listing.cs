using System.Collections.Immutable;

namespace TalentBot.Decisions.Reports.Wording;

/// <summary>Joins things in a sentence.</summary>
public static class Listing
{
    /// <summary>Like “a, b and c”; empty for nothing.</summary>
    public static string And(params ImmutableArray<string> items) =>
        items is [.. { Length: > 0 } before, var last]
            ? $"{string.Join(", ", before)} and {last}"
            : string.Concat(items);
}
