using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>The indexes as bars with figures.</summary>
internal static class IndexesPart
{
    /// <summary>Characters of a whole bar; one stands for two index points.</summary>
    private const int Whole = 50;

    private const int LongestName = 32;

    public static IEnumerable<string> Lines(ReportSubject subject) =>
        [
            .. Paragraph.Heading(
                "HOW WELL EACH MODEL FITS THE ANSWERS (0 to 100; 50: average answers)"
            ),
            .. subject.Result.Ranking.Select(model => Line(subject, model)),
        ];

    private static string Line(ReportSubject subject, string model)
    {
        var index = subject.Result.Index[model];
        var filled = Math.Clamp((int)Figure.Rounded(index / 100 * Whole, 0), 0, Whole);
        var bar = new string('#', filled) + new string('.', Whole - filled);
        var note = subject.Result.RuledOut.ContainsKey(model) ? " out" : "";
        return $"  {Name(subject, model)} {Figure.Fixed(index), 5} {bar}{note}";
    }

    private static string Name(ReportSubject subject, string model)
    {
        var longest = subject.Framework.Models.Max(m => m.Name.Length);
        return Cut(subject.Model(model)).PadRight(Math.Min(longest, LongestName));
    }

    private static string Cut(string name) =>
        name.Length > LongestName ? name[..(LongestName - 1)] + "…" : name;
}
