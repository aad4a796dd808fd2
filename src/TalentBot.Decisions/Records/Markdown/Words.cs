using System.Diagnostics;
using System.Globalization;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>Figures, instants and closed choices as a record words them.</summary>
internal static class Words
{
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Figure(double value) =>
        (value + 0d).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Fine(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double share) =>
        (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(RecordStatus status) =>
        status switch
        {
            RecordStatus.Proposed => "proposed",
            RecordStatus.Accepted => "accepted",
            RecordStatus.Reviewed => "reviewed",
            _ => throw new UnreachableException(),
        };

    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Blocked => "blocked",
            Verdict.Insufficient => "insufficient",
            Verdict.Clear => "clear",
            Verdict.Likely => "likely",
            Verdict.Close => "close",
            _ => throw new UnreachableException(),
        };

    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.High => "high",
            Severity.Medium => "medium",
            Severity.Low => "low",
            _ => throw new UnreachableException(),
        };

    public static string Of(ClosingReason reason) =>
        reason switch
        {
            ClosingReason.AllFinished => "everybody had finished",
            ClosingReason.Deadline => "the deadline had passed",
            ClosingReason.Owner => "an owner closed it",
            _ => throw new UnreachableException(),
        };

    public static string Of(Course course) =>
        course switch
        {
            Course.Better => "better than expected",
            Course.AsExpected => "as expected",
            Course.Worse => "worse than expected",
            Course.Abandoned => "it was given up",
            _ => throw new UnreachableException(),
        };

    /// <summary>Names in a row, made safe.</summary>
    public static string Names(IEnumerable<string> names) =>
        string.Join(", ", names.Select(MarkdownText.Literal));

    /// <summary>Names in a row, made safe.</summary>
    public static string Names(IEnumerable<Named> things) => Names(things.Select(t => t.Name));

    /// <summary>Things whose names are sentences, one after the other, made safe.</summary>
    public static string Sentences(IEnumerable<Named> things) =>
        string.Join(" ", things.Select(t => MarkdownText.Literal(t.Name)));
}
