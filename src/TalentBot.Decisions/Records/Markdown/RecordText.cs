using System.Diagnostics;
using System.Globalization;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Records.Wording;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>Sentences, figures, instants and closed choices as a record words them.</summary>
internal sealed class RecordText(RecordWords words)
{
    public string this[string name] => words.Say(name);

    public string Say(string name, params ReadOnlySpan<(string Name, object Value)> values) =>
        words.Say(name, values);

    /// <summary>The same in every language, for people and programs.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Figure(double value) => (value + 0d).ToString("0.#", words.Culture);

    public string Fine(double value) => value.ToString("0.##", words.Culture);

    public string Percent(double share) => (share * 100).ToString("0", words.Culture) + " %";

    public string Number(int value) => value.ToString(words.Culture);

    /// <summary>The head of the file is for programs: its words are the same in every language.</summary>
    public static string Of(RecordStatus status) =>
        status switch
        {
            RecordStatus.Proposed => "proposed",
            RecordStatus.Accepted => "accepted",
            RecordStatus.Reviewed => "reviewed",
            _ => throw new UnreachableException(),
        };

    public string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Blocked => this["verdict-blocked"],
            Verdict.Insufficient => this["verdict-insufficient"],
            Verdict.Clear => this["verdict-clear"],
            Verdict.Likely => this["verdict-likely"],
            Verdict.Close => this["verdict-close"],
            _ => throw new UnreachableException(),
        };

    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.High => "bad-high",
            Severity.Medium => "bad-medium",
            Severity.Low => "bad-low",
            _ => throw new UnreachableException(),
        };

    public static string Of(ClosingReason reason) =>
        reason switch
        {
            ClosingReason.AllFinished => "closed-all-finished",
            ClosingReason.Deadline => "closed-deadline",
            ClosingReason.Owner => "closed-owner",
            _ => throw new UnreachableException(),
        };

    public static string Of(Course course) =>
        course switch
        {
            Course.Better => "went-better",
            Course.AsExpected => "went-as-expected",
            Course.Worse => "went-worse",
            Course.Abandoned => "went-abandoned",
            _ => throw new UnreachableException(),
        };

    /// <summary>A person's name, made safe.</summary>
    public string Person(string name) => MarkdownText.Literal(NameOf(name));

    /// <summary>A person's name as it is; of one not met yet, that.</summary>
    public string NameOf(string name) => name.Length > 0 ? name : this["unknown-person"];

    /// <summary>Names of people in a row, made safe.</summary>
    public string People(IEnumerable<string> names) => string.Join(", ", names.Select(Person));

    /// <summary>Names in a row, made safe.</summary>
    public static string Names(IEnumerable<string> names) =>
        string.Join(", ", names.Select(MarkdownText.Literal));

    /// <summary>Names in a row, made safe.</summary>
    public static string Names(IEnumerable<Named> things) => Names(things.Select(t => t.Name));

    /// <summary>Things whose names are sentences, one after the other, made safe.</summary>
    public static string Sentences(IEnumerable<Named> things) =>
        string.Join(" ", things.Select(t => MarkdownText.Literal(t.Name)));
}
