namespace TalentBot.Decisions.Frameworks.Reading;

/// <summary>What may be long, as it may stand in a message.</summary>
internal static class Brief
{
    private const int LongestName = 60;
    private const int MostNames = 20;

    // What a parser says about a text may hold a long piece of it, between words that explain.
    private const int LongestReason = 200;
    private const int EndOfReason = 100;

    private const char Unprintable = '\uFFFD';

    /// <summary>A name that was made up by somebody else; the rest of a long one becomes “…”.</summary>
    /// <param name="name">The name.</param>
    /// <param name="rest">What stands for the rest; empty if there is none.</param>
    public static string Name(string name, out string rest)
    {
        (var shown, rest) = name.Length <= LongestName ? (name, "") : (name[..LongestName], "…");
        return shown;
    }

    /// <summary>The first of some names, and how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> names)
    {
        var list = string.Join(", ", names.Take(MostNames));
        return names.Count <= MostNames ? list : $"{list} and {names.Count - MostNames} more";
    }

    /// <summary>What a parser says: one line, without the middle of it if it is long.</summary>
    public static string Reason(string reason) =>
        reason.Length <= LongestReason
            ? Line(reason)
            : Line($"{reason[..LongestName]}…{reason[^EndOfReason..]}");

    // Control characters could steer the terminal that shows it.
    private static string Line(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? Unprintable : c));
}
