using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>The failure patterns that the answers warn of, and how near the first model's own is.</summary>
internal static class PatternsPart
{
    public static IEnumerable<string> Lines(ReportSubject subject)
    {
        var lines = subject
            .Framework.Patterns.Where(p => IsOfInterest(subject, subject.Result.Patterns[p.Id]))
            .SelectMany(pattern => Pattern(subject, pattern))
            .ToArray();
        return lines.Length == 0 ? [] : [.. Paragraph.Heading("FAILURE PATTERNS"), .. lines];
    }

    private static bool IsOfInterest(ReportSubject subject, PatternWatch watch) =>
        watch.Warn || watch.Model == subject.Result.First;

    private static IEnumerable<string> Pattern(ReportSubject subject, FailurePattern pattern)
    {
        var watch = subject.Result.Patterns[pattern.Id];
        var count = $"{Figure.Whole(watch.Signs.Length)} of {Figure.Whole(watch.Of)} signs";
        var signs = watch.Signs.IsEmpty ? "" : $" ({subject.Names(watch.Signs)})";
        return watch.Warn
            ?
            [
                .. Paragraph.Of($"WARNING: {pattern.Name}, {count}{signs}", "  "),
                .. Paragraph.Of(pattern.FirstNoticed, "      "),
            ]
            : Paragraph.Of(
                $"{pattern.Name}: {count}{signs}; {Figure.Whole(PatternWatch.EnoughSigns)} would be a warning.",
                "  "
            );
    }
}
