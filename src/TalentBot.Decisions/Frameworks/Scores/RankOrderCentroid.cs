using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks.Scores;

/// <summary>Weights for a ranking: the centre of all weightings that respect it.</summary>
/// <remarks>
/// Barron and Barrett 1996, Management Science 42(11): w(k) = 1/n · Σ(i = k … n) 1/i.
/// </remarks>
internal static class RankOrderCentroid
{
    /// <summary>
    /// The weights of the first, second … last of <paramref name="count"/> places.
    /// </summary>
    public static ImmutableArray<double> Weights(int count) =>
        [.. Enumerable.Range(1, count).Select(place => Weight(place, count))];

    private static double Weight(int place, int count) =>
        Enumerable.Range(place, count - place + 1).Sum(i => 1d / i) / count;
}
