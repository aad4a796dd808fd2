namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>
/// Doubled rank sums of up to four items, 16 bits each; doubled, mid-ranks are whole.
/// </summary>
internal readonly record struct RankSums(ulong Lanes)
{
    public const int MostItems = 4;

    private const int LaneBits = 16;
    private const ulong LaneMask = (1UL << LaneBits) - 1;

    /// <summary>The sums of the given ranks, at most 16,000 each.</summary>
    public static RankSums Of(IEnumerable<double> ranks) =>
        new(
            ranks.Reverse().Aggregate(0UL, (lanes, rank) => (lanes << LaneBits) | (ulong)(2 * rank))
        );

    /// <summary>Item by item, both sums together.</summary>
    public RankSums Plus(RankSums other) => new(Lanes + other.Lanes);

    /// <summary>
    /// Sum of the squares; grows with Kendall's S, since the total is always the same.
    /// </summary>
    public ulong Squares()
    {
        var sum = 0UL;
        for (var rest = Lanes; rest > 0; rest >>= LaneBits)
        {
            sum += (rest & LaneMask) * (rest & LaneMask);
        }

        return sum;
    }

    /// <summary>The same sums with the largest in the lowest lane.</summary>
    public RankSums Sorted()
    {
        Span<ulong> sums = stackalloc ulong[MostItems];
        for (var item = 0; item < MostItems; item++)
        {
            sums[item] = (Lanes >> (item * LaneBits)) & LaneMask;
        }

        sums.Sort();
        var lanes = 0UL;
        foreach (var sum in sums)
        {
            lanes = (lanes << LaneBits) | sum;
        }

        return new RankSums(lanes);
    }
}
