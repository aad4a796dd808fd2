using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>What was decided, what follows from it, and how it will be checked.</summary>
internal static class OutcomeLines
{
    public static IEnumerable<string> Of(DecisionRecord record, RecordText text) =>
        [
            "",
            $"## {text["outcome"]}",
            "",
            .. record.Decision is { } decision
                ? Chosen(ChosenText.Current(decision, text), decision, text)
                : [Open(record, text)],
            .. record
                .Decisions.SkipLast(1)
                .SelectMany(d => Chosen(ChosenText.Earlier(d, text), d, text).Prepend("")),
            .. Consequences(record, text),
            .. Dissent(record, text),
            .. Confirmation(record, text),
        ];

    private static IEnumerable<string> Chosen(
        string chosen,
        RecordedDecision decision,
        RecordText text
    )
    {
        yield return chosen;
        if (decision.Choice.Reason.Length > 0)
        {
            yield return "";
            yield return $"> {text.Say("reason", ("reason", MarkdownText.Literal(decision.Choice.Reason)))}";
        }
    }

    private static string Open(DecisionRecord record, RecordText text) =>
        record.Options.FirstOrDefault(o => o.Acceptability is not null) is not { } first
            ? text["open-blocked"]
        : record.IsAnswered
            ? text.Say(
                "open-recommended",
                ("model", MarkdownText.Literal(first.Model.Name)),
                ("verdict", text.Of(record.Verdict))
            )
        : text["open-unanswered"];

    private static IEnumerable<string> Consequences(DecisionRecord record, RecordText text)
    {
        string[] lines =
        [
            .. IsForTheFirst(record)
                ? record
                    .Drivers.Where(d => d.InFavour)
                    .Select(d => Good(d, text))
                    .Distinct(StringComparer.Ordinal)
                : [],
            .. record.Risks.Select(r => Bad(r, text)),
            .. record.Patterns.Select(p => Bad(p, text)),
        ];
        return
        [
            "",
            $"### {text["consequences"]}",
            "",
            .. lines.DefaultIfEmpty(text["no-consequences"]).Select(line => $"* {line}"),
        ];
    }

    /// <summary>What speaks for the first model says nothing about another.</summary>
    private static bool IsForTheFirst(DecisionRecord record) =>
        record.Decision is not { } decision
        || (decision.Recommended is { } first && decision.Models.Contains(first));

    private static string Good(RecordedDriver driver, RecordText text) =>
        driver.Question is { } question
            ? text.Say("good", ("question", MarkdownText.Literal(question.Name)))
            : text.Say("good-section", ("section", MarkdownText.Literal(driver.Section.Name)));

    private static string Bad(RecordedRisk risk, RecordText text) =>
        string.Join(
            ' ',
            [
                text.Say(
                    RecordText.Of(risk.Severity),
                    ("model", MarkdownText.Literal(risk.Model.Name)),
                    ("risk", MarkdownText.Literal(risk.Risk.Name)),
                    ("mitigation", MarkdownText.Literal(risk.Mitigation))
                ),
                .. Raised(risk.RaisedBy, text),
            ]
        );

    private static IEnumerable<string> Raised(RecordedSources sources, RecordText text)
    {
        if (!sources.Questions.IsEmpty)
        {
            yield return text.Say("raised-by", ("questions", RecordText.Names(sources.Questions)));
        }

        if (!sources.Sections.IsEmpty)
        {
            yield return text.Say("raised-in", ("sections", RecordText.Names(sources.Sections)));
        }
    }

    private static string Bad(RecordedPattern pattern, RecordText text) =>
        text.Say(
            "bad-pattern",
            ("pattern", MarkdownText.Literal(pattern.Pattern.Name)),
            ("sign", MarkdownText.Literal(pattern.FirstNoticed))
        );

    private static IEnumerable<string> Dissent(DecisionRecord record, RecordText text) =>
        record.Decision is { Dissent: { Length: > 0 } dissent }
            ? ["", $"### {text["dissent"]}", "", $"> {MarkdownText.Literal(dissent)}"]
            : [];

    private static IEnumerable<string> Confirmation(DecisionRecord record, RecordText text) =>
        [
            "",
            $"### {text["confirmation"]}",
            "",
            .. record.Decision is { Indexes: { IsEmpty: false } indexes }
                ? [$"* {text.Say("predicted", ("figures", Figures(indexes, text)))}"]
                : Array.Empty<string>(),
            record.Decision?.ReviewAt is { } at
                ? $"* {text.Say("review-on", ("date", RecordText.Date(at)))}"
                : $"* {text["review-never"]}",
            .. record.NextSteps.Select(s =>
                $"* {text.Say("next-step", ("step", MarkdownText.Literal(s)))}"
            ),
        ];

    private static string Figures(IEnumerable<RecordedFigure> indexes, RecordText text) =>
        string.Join(
            ", ",
            indexes.Select(i => $"{MarkdownText.Literal(i.What.Name)} {text.Figure(i.Value)}")
        );
}
