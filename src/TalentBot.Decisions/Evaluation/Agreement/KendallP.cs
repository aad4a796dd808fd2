using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>
/// Exact probability of at least this much concordance if leaders ranked at random.
/// </summary>
/// <remarks>
/// Kendall and Babington Smith 1939, Annals of Mathematical Statistics 10:275–287, here with ties:
/// every order of each leader's mid-ranks is equally likely. The distribution of the rank sums
/// grows leader by leader instead of listing all n!^m outcomes. Items are exchangeable, so sums
/// that differ only in their order are one state.
/// </remarks>
internal static class KendallP
{
    private const int MostLeaders = 50;

    // Three items stay far below it; four reach it with about thirty leaders.
    private const int MostStates = 20_000;

    /// <summary>
    /// The probability; null where W is undefined, above 50 leaders or 4 items, and where 4 items
    /// have too many rank sums.
    /// </summary>
    public static double? Of(ImmutableArray<ImmutableArray<double>> rankings)
    {
        if (
            KendallW.Of(rankings) is null
            || rankings.Length > MostLeaders
            || rankings[0].Length > RankSums.MostItems
        )
        {
            return null;
        }

        var observed = RankSums.Of(KendallW.Sums(rankings)).Squares();
        var reached = Distribution(rankings)?.Where(state => state.Key.Squares() >= observed);
        return reached is null ? null : Math.Min(1, reached.Sum(state => state.Value));
    }

    private static Dictionary<RankSums, double>? Distribution(
        ImmutableArray<ImmutableArray<double>> rankings
    )
    {
        var states = new Dictionary<RankSums, double> { [default] = 1 };
        foreach (var ranks in rankings)
        {
            states = Add(states, [.. Orders(ranks).Select(order => RankSums.Of(order))]);
            if (states.Count > MostStates)
            {
                return null;
            }
        }

        return states;
    }

    private static Dictionary<RankSums, double> Add(
        Dictionary<RankSums, double> states,
        ImmutableArray<RankSums> orders
    )
    {
        var next = new Dictionary<RankSums, double>(states.Count * 2);
        foreach (var (sums, probability) in states)
        {
            foreach (var order in orders)
            {
                var key = sums.Plus(order).Sorted();
                CollectionsMarshal.GetValueRefOrAddDefault(next, key, out _) +=
                    probability / orders.Length;
            }
        }

        return next;
    }

    private static IEnumerable<ImmutableArray<double>> Orders(ImmutableArray<double> ranks) =>
        ranks.IsEmpty
            ? [ranks]
            : Enumerable
                .Range(0, ranks.Length)
                .SelectMany(at =>
                    Orders(ranks.RemoveAt(at)).Select(rest => rest.Insert(0, ranks[at]))
                );
}
