using System.Diagnostics;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>What was decided, what follows from it, and how it will be checked.</summary>
internal static class OutcomeLines
{
    public static IEnumerable<string> Of(DecisionRecord record) =>
        [
            "",
            "## Decision Outcome",
            "",
            .. record.Decision is { } decision ? Chosen("Chosen option", decision) : [Open(record)],
            .. record.Decisions.SkipLast(1).SelectMany(d => Chosen("Revised since", d).Prepend("")),
            .. Consequences(record),
            .. Dissent(record),
            .. Confirmation(record),
        ];

    private static IEnumerable<string> Chosen(string label, RecordedDecision decision)
    {
        yield return $"{label}: {What(decision)}, {Why(decision)}. Decided by {MarkdownText.Literal(decision.By)} at {Words.Instant(decision.At)}.";
        if (decision.Choice.Reason.Length > 0)
        {
            yield return "";
            yield return $"> Reason: {MarkdownText.Literal(decision.Choice.Reason)}";
        }
    }

    private static string Open(DecisionRecord record) =>
        $"Not decided yet. {Recommendation(record)}.";

    private static string Recommendation(DecisionRecord record) =>
        record.Options.FirstOrDefault(o => o.Acceptability is not null) is { } first
            ? $"Recommended: “{MarkdownText.Literal(first.Model.Name)}” (verdict: {Words.Of(record.Verdict)})"
            : "Nothing is recommended: every model is ruled out";

    private static string What(RecordedDecision decision) =>
        decision.Choice switch
        {
            Choice.Accept or Choice.OtherModel => $"“{Words.Names(decision.Models)}”",
            Choice.Mix => $"a mix of {Words.Names(decision.Models)}",
            Choice.DirectHiring => "direct hiring",
            Choice.NotNow => "not now",
            _ => throw new UnreachableException(),
        };

    private static string Why(RecordedDecision decision)
    {
        var recommended = decision.Recommended is { } model
            ? $"“{MarkdownText.Literal(model.Name)}”, verdict: {Words.Of(decision.Verdict)}"
            : "every model was ruled out";
        return decision.Choice is Choice.Accept
            ? $"as recommended (verdict: {Words.Of(decision.Verdict)})"
            : $"overriding the recommendation ({recommended})";
    }

    private static IEnumerable<string> Consequences(DecisionRecord record)
    {
        string[] lines =
        [
            .. IsForTheFirst(record)
                ? record
                    .Drivers.Where(d => d.InFavour)
                    .Select(Good)
                    .Distinct(StringComparer.Ordinal)
                : [],
            .. record.Risks.Select(Bad),
            .. record.Patterns.Select(p =>
                $"* Bad, because the answers point to “{MarkdownText.Literal(p.Pattern.Name)}”: {MarkdownText.Literal(p.FirstNoticed)}"
            ),
        ];
        return
        [
            "",
            "### Consequences",
            "",
            .. lines.DefaultIfEmpty("* None that the answers show"),
        ];
    }

    /// <summary>What speaks for the first model says nothing about another.</summary>
    private static bool IsForTheFirst(DecisionRecord record) =>
        record.Decision is not { } decision
        || (decision.Recommended is { } first && decision.Models.Contains(first));

    private static string Good(RecordedDriver driver) =>
        $"* Good, because of {MarkdownText.Literal((driver.Question ?? driver.Section).Name)}";

    private static string Bad(RecordedRisk risk)
    {
        var raised = risk.RaisedBy.IsEmpty ? "" : $" Raised by: {Words.Names(risk.RaisedBy)}.";
        return $"* Bad, because of a {Words.Of(risk.Severity)} risk of {MarkdownText.Literal(risk.Model.Name)}: {MarkdownText.Literal(risk.Risk.Name)}. Mitigation: {MarkdownText.Literal(risk.Mitigation)}{raised}";
    }

    private static IEnumerable<string> Dissent(DecisionRecord record) =>
        record.Decision is { Dissent: { Length: > 0 } dissent }
            ? ["", "### Dissent", "", $"> {MarkdownText.Literal(dissent)}"]
            : [];

    private static IEnumerable<string> Confirmation(DecisionRecord record) =>
        [
            "",
            "### Confirmation",
            "",
            .. record.Decision is { Indexes: { IsEmpty: false } indexes }
                ?
                [
                    $"* Predicted: {string.Join(", ", indexes.Select(i => $"{MarkdownText.Literal(i.What.Name)} {Words.Figure(i.Value)}"))}, and the risks above from medium on",
                ]
                : Array.Empty<string>(),
            record.Decision?.ReviewAt is { } at
                ? $"* Review: on {Words.Date(at)}, what happened is compared with the risks above"
                : "* Review: no date is set",
            .. record.NextSteps.Select(s => $"* Next step: {MarkdownText.Literal(s)}"),
        ];
}
