using System.Security.Cryptography;

namespace TalentBot.Host.Outbox;

/// <summary>How long to wait after a failed attempt, and when to stop.</summary>
internal static class Backoff
{
    /// <summary>Attempts before an effect is given up: about a day of them. Time alone would count while nobody tries.</summary>
    public const int MostAttempts = 300;

    /// <summary>The most that the other side can make us wait.</summary>
    private static readonly TimeSpan LongestAsked = TimeSpan.FromHours(1);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>One second, doubled by every failed attempt up to five minutes, spread by a quarter.</summary>
    /// <param name="failed">Attempts that failed before this one.</param>
    /// <param name="asked">The least that the other side asked for, up to an hour; null when it did not.</param>
    public static TimeSpan After(int failed, TimeSpan? asked)
    {
        var doubled = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(failed, 10)));
        var own = (doubled < Longest ? doubled : Longest) * Spread();
        return asked > own ? NoLessThan(asked.Value) : own;
    }

    /// <summary>Up to a tenth more than asked: all who were refused together were told the same.</summary>
    private static TimeSpan NoLessThan(TimeSpan asked) =>
        (asked < LongestAsked ? asked : LongestAsked)
        * (1 + (RandomNumberGenerator.GetInt32(101) / 1000.0));

    /// <summary>0.75 to 1.25, so that those who failed together do not come back together.</summary>
    private static double Spread() => 0.75 + (RandomNumberGenerator.GetInt32(501) / 1000.0);
}
