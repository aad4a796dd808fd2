using System.Globalization;

namespace BotFramework.Benchmarks.Load;

/// <summary>How long and how hard to drive.</summary>
internal sealed record Settings
{
    /// <summary>Measured phases of every server; what is reported is their median.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>The length of one measured phase.</summary>
    public TimeSpan Phase { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>The most time for warming up a server, which ends after 100,000 turns.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>Connections that are kept alive, each with one request at a time.</summary>
    public int Connections { get; init; } = 8;

    /// <summary>Only servers whose name has this text in it; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>Reads <c>--rounds 5 --seconds 4 --warm-up 40 --connections 8 --only echo</c>.</summary>
    /// <exception cref="ArgumentException">An option is not known or lacks its value.</exception>
    public static Settings Parse(string[] args) =>
        args.Chunk(2).Aggregate(new Settings(), (settings, option) => settings.With(option));

    private Settings With(string[] option) =>
        option switch
        {
            ["--rounds", var value] => this with { Rounds = Number(value) },
            ["--seconds", var value] => this with { Phase = TimeSpan.FromSeconds(Number(value)) },
            ["--warm-up", var value] => this with { WarmUp = TimeSpan.FromSeconds(Number(value)) },
            ["--connections", var value] => this with { Connections = Number(value) },
            ["--only", var value] => this with { Only = value },
            _ => throw new ArgumentException(
                $"Not understood: {string.Join(' ', option)}. Options: --rounds N --seconds N "
                    + "--warm-up N --connections N --only TEXT",
                nameof(option)
            ),
        };

    private static int Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number
            : throw new ArgumentException($"{value} is not a whole number above 0.", nameof(value));
}
