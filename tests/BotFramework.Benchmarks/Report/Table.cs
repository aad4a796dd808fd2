using System.Globalization;
using System.Text;
using BotFramework.Benchmarks.Load;
using BotFramework.Benchmarks.Servers;

namespace BotFramework.Benchmarks.Report;

/// <summary>The figures as Markdown, and how they compare.</summary>
internal static class Table
{
    private const string Head =
        "| Server | turns/s | p50 ms | p99 ms | CPU s/1,000 turns | memory MB | allocated KB/turn |"
        + "\n| --- | --: | --: | --: | --: | --: | --: |";

    public static string Of(IReadOnlyDictionary<Contestant, Measurement> medians)
    {
        var text = new StringBuilder(Head).AppendLine();
        foreach (var (contestant, median) in medians)
        {
            text.AppendLine(Row(contestant, median));
        }

        foreach (var ratio in Ratios(medians))
        {
            text.AppendLine().Append("- ").Append(ratio);
        }

        return text.ToString();
    }

    private static string Row(Contestant contestant, Measurement median) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {contestant.Title} | {median.TurnsPerSecond:N0} | {median.P50Milliseconds:F2} | {median.P99Milliseconds:F2} | {median.CpuSecondsPerThousand:F3} | {median.MemoryMegabytes:N0} | {Allocated(median)} |"
        );

    private static string Allocated(Measurement median) =>
        median.AllocatedKilobytesPerTurn?.ToString("F1", CultureInfo.InvariantCulture) ?? "–";

    private static IEnumerable<string> Ratios(IReadOnlyDictionary<Contestant, Measurement> medians)
    {
        var bare = Find(Contestant.Bare, ServerNames.Echo);
        foreach (var work in (string[])[ServerNames.Echo, ServerNames.Waterfall])
        {
            if (Find(Contestant.Runtime, work) is not { } ours)
            {
                continue;
            }

            if (Find(Contestant.JavaScript, work) is { } theirs)
            {
                yield return Compare($"{work}, JavaScript SDK over this runtime", theirs, ours);
            }

            if (bare is not null)
            {
                yield return Compare($"{work}, this runtime over the bare endpoint", ours, bare);
            }
        }

        Measurement? Find(string name, string work) =>
            medians.GetValueOrDefault(new Contestant(name, work));
    }

    private static string Compare(string title, Measurement one, Measurement other) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{title}: CPU × {one.CpuSecondsPerThousand / other.CpuSecondsPerThousand:F1}, turns/s × {one.TurnsPerSecond / other.TurnsPerSecond:F2}"
        );
}
