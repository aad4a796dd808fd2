using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>What was decided about, what mattered, and what was considered.</summary>
internal static class ContextLines
{
    public static IEnumerable<string> Of(DecisionRecord record) =>
        [.. Context(record), .. Drivers(record), .. Options(record)];

    private static IEnumerable<string> Context(DecisionRecord record)
    {
        yield return "";
        yield return "## Context and Problem Statement";
        yield return "";
        if (MarkdownText.Literal(record.About) is { Length: > 0 } about)
        {
            yield return about;
            yield return "";
        }

        yield return "How should we add engineering capacity?";
        yield return "";
        yield return $"* Started: {Words.Instant(record.StartedAt)}";
        yield return $"* Closed: {Words.Instant(record.Closing.At)}, because {Words.Of(record.Closing.Reason)}";
        yield return $"* Finished: {Words.Number(record.Finished)} of {Words.Number(record.Invited.Length)} invited; {Words.Number(record.Needed)} were needed for a verdict";
        if (!record.Finishers.IsEmpty)
        {
            yield return $"* Who finished: {Words.Names(record.Finishers)}";
        }
    }

    private static IEnumerable<string> Drivers(DecisionRecord record) =>
        [
            "",
            "## Decision Drivers",
            "",
            .. record.Weights.Select(w =>
                $"* {MarkdownText.Literal(w.What.Name)}: weighs {Words.Percent(w.Value)}"
            ),
            .. record.Weights.IsEmpty
                ? ["* Weights of the priorities: not shown, since fewer than three ranked them"]
                : Array.Empty<string>(),
            .. record.Drivers.Select(Driver),
        ];

    private static string Driver(RecordedDriver driver)
    {
        var side = driver.InFavour ? "For the first model" : "Against the first model";
        return driver is { Question: { } question, Points: { } points }
            ? $"* {side}: {MarkdownText.Literal(question.Name)} ({Words.Figure(points)} points)"
            : $"* {side}: answers in the section “{MarkdownText.Literal(driver.Section.Name)}”";
    }

    private static IEnumerable<string> Options(DecisionRecord record) =>
        ["", "## Considered Options", "", .. record.Options.Select(Option)];

    private static string Option(RecordedOption option)
    {
        var name = MarkdownText.Literal(option.Model.Name);
        return option.Acceptability is { } share
            ? $"* {name}: index {Words.Figure(option.Index)}, first in {Words.Percent(share)} of all ways to weigh the priorities"
            : $"* {name}: index {Words.Figure(option.Index)}, ruled out: {Words.Sentences(option.RuledOutBy)}";
    }
}
