using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>What was decided about, what mattered, and what was considered.</summary>
internal static class ContextLines
{
    public static IEnumerable<string> Of(DecisionRecord record, RecordText text) =>
        [.. Context(record, text), .. Drivers(record, text), .. Options(record, text)];

    private static IEnumerable<string> Context(DecisionRecord record, RecordText text)
    {
        yield return "";
        yield return $"## {text["context"]}";
        yield return "";
        if (MarkdownText.Literal(record.About) is { Length: > 0 } about)
        {
            yield return about;
            yield return "";
        }

        yield return text["question"];
        yield return "";
        yield return $"* {text.Say("started", ("at", RecordText.Instant(record.StartedAt)))}";
        yield return $"* {text.Say(RecordText.Of(record.Closing.Reason), ("at", RecordText.Instant(record.Closing.At)))}";
        yield return $"* {Finished(record, text)}";
        if (!record.Finishers.IsEmpty)
        {
            yield return $"* {text.Say("who-finished", ("names", text.People(record.Finishers)))}";
        }
    }

    private static string Finished(DecisionRecord record, RecordText text) =>
        text.Say(
            "finished",
            ("finished", text.Number(record.Finished)),
            ("invited", text.Number(record.Invited.Length)),
            ("needed", text.Number(record.Needed))
        );

    private static IEnumerable<string> Drivers(DecisionRecord record, RecordText text) =>
        [
            "",
            $"## {text["drivers"]}",
            "",
            .. record.Weights.Select(w =>
                $"* {text.Say("weight", ("priority", MarkdownText.Literal(w.What.Name)), ("share", text.Percent(w.Value)))}"
            ),
            .. record.Weights.IsEmpty ? [$"* {text["weights-hidden"]}"] : Array.Empty<string>(),
            .. record.Drivers.Select(d => $"* {Driver(d, text)}"),
        ];

    private static string Driver(RecordedDriver driver, RecordText text) =>
        driver is { Question: { } question, Points: { } points }
            ? text.Say(
                driver.InFavour ? "driver-for" : "driver-against",
                ("question", MarkdownText.Literal(question.Name)),
                ("points", text.Figure(points))
            )
            : text.Say(
                driver.InFavour ? "driver-for-section" : "driver-against-section",
                ("section", MarkdownText.Literal(driver.Section.Name))
            );

    private static IEnumerable<string> Options(DecisionRecord record, RecordText text) =>
        ["", $"## {text["options"]}", "", .. record.Options.Select(o => $"* {Option(o, text)}")];

    private static string Option(RecordedOption option, RecordText text)
    {
        var (name, index) = (MarkdownText.Literal(option.Model.Name), text.Figure(option.Index));
        return option.Acceptability is { } share
            ? text.Say("option", ("model", name), ("index", index), ("share", text.Percent(share)))
            : text.Say(
                "option-ruled-out",
                ("model", name),
                ("index", index),
                ("facts", RecordText.Sentences(option.RuledOutBy))
            );
    }
}
