using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>Orders things by a number in which close numbers are equal.</summary>
internal static class LargestFirst
{
    /// <summary>The items by falling value; items of equal value keep their order.</summary>
    public static ImmutableArray<T> Of<T>(IEnumerable<T> items, Func<T, double> value)
    {
        var rest = items.ToList();
        var ordered = ImmutableArray.CreateBuilder<T>(rest.Count);
        while (rest.Count > 0)
        {
            var largest = rest.Max(value);
            var next = rest.FindIndex(item => value(item).IsAtLeast(largest));
            ordered.Add(rest[next]);
            rest.RemoveAt(next);
        }

        return ordered.MoveToImmutable();
    }
}
