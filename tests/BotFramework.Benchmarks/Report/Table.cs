using System.Globalization;
using System.Text;
using BotFramework.Benchmarks.Load;
using BotFramework.Benchmarks.Servers;

namespace BotFramework.Benchmarks.Report;

/// <summary>The figures as Markdown, and how they compare.</summary>
internal static class Table
{
    private static readonly string Head = string.Join(
        Environment.NewLine,
        "| Server | turns/s | p50 ms | p99 ms | CPU s/1,000 turns | memory MB | allocated KB/turn |",
        "| --- | --: | --: | --: | --: | --: | --: |"
    );

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

    private static string Row(Contestant contestant, Measurement median)
    {
        string[] cells =
        [
            contestant.Title,
            Number(median.TurnsPerSecond, "N0"),
            Number(median.P50Milliseconds, "F2"),
            Number(median.P99Milliseconds, "F2"),
            Number(median.CpuSecondsPerThousand, "F3"),
            Number(median.MemoryMegabytes, "N0"),
            Number(median.AllocatedKilobytesPerTurn, "F1"),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Number(double? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "–";

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

    private static string Compare(string title, Measurement one, Measurement other)
    {
        var cpu = one.CpuSecondsPerThousand / other.CpuSecondsPerThousand;
        var speed = one.TurnsPerSecond / other.TurnsPerSecond;
        return $"{title}: CPU × {Number(cpu, "F1")}, turns/s × {Number(speed, "F2")}";
    }
}
