namespace BotFramework.Benchmarks.Load;

/// <summary>What a measured phase showed, or the medians of several.</summary>
internal sealed record Measurement
{
    public required double TurnsPerSecond { get; init; }

    public required double P50Milliseconds { get; init; }

    public required double P99Milliseconds { get; init; }

    public required double CpuSecondsPerThousand { get; init; }

    public required double MemoryMegabytes { get; init; }

    /// <summary>Null where the server cannot tell.</summary>
    public required double? AllocatedKilobytesPerTurn { get; init; }

    /// <param name="latencies">Of every turn, the shortest first.</param>
    /// <param name="lasted">The length of the phase.</param>
    /// <param name="before">What the server had used when the phase began.</param>
    /// <param name="after">What it had used when the phase ended.</param>
    public static Measurement Of(
        TimeSpan[] latencies,
        TimeSpan lasted,
        Usage before,
        Usage after
    ) =>
        new()
        {
            TurnsPerSecond = latencies.Length / lasted.TotalSeconds,
            P50Milliseconds = latencies[latencies.Length / 2].TotalMilliseconds,
            P99Milliseconds = latencies[latencies.Length * 99 / 100].TotalMilliseconds,
            CpuSecondsPerThousand =
                (after.CpuSeconds - before.CpuSeconds) * 1000 / latencies.Length,
            MemoryMegabytes = after.ResidentBytes / 1e6,
            AllocatedKilobytesPerTurn =
                (after.AllocatedBytes - before.AllocatedBytes) / 1e3 / latencies.Length,
        };

    /// <summary>The median of every figure by itself.</summary>
    public static Measurement MedianOf(IReadOnlyList<Measurement> rounds) =>
        new()
        {
            TurnsPerSecond = Median(rounds, round => round.TurnsPerSecond),
            P50Milliseconds = Median(rounds, round => round.P50Milliseconds),
            P99Milliseconds = Median(rounds, round => round.P99Milliseconds),
            CpuSecondsPerThousand = Median(rounds, round => round.CpuSecondsPerThousand),
            MemoryMegabytes = Median(rounds, round => round.MemoryMegabytes),
            AllocatedKilobytesPerTurn = rounds[0].AllocatedKilobytesPerTurn is null
                ? null
                : Median(rounds, round => round.AllocatedKilobytesPerTurn.GetValueOrDefault()),
        };

    private static double Median(
        IReadOnlyList<Measurement> rounds,
        Func<Measurement, double> figure
    ) => rounds.Select(figure).Order().ElementAt(rounds.Count / 2);
}
