using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>How far the leaders agree, what they said, and who can see what.</summary>
internal static class InformationLines
{
    public static IEnumerable<string> Of(DecisionRecord record, RecordText text) =>
        [
            "",
            $"## {text["more"]}",
            .. Agreement(record.Agreement, text),
            .. Answers(record, text),
            .. record.Rounds.SelectMany(r => Round(r, text)),
            "",
            $"### {text["visibility"]}",
            "",
            record.Visibility is Visibility.Anonymous
                ? text["visibility-anonymous"]
                : text["visibility-named"],
            "",
            text.Say(
                "foot",
                ("framework", MarkdownText.Literal(record.FrameworkVersion)),
                ("id", MarkdownText.Literal(record.Id))
            ),
        ];

    private static IEnumerable<string> Agreement(RecordedAgreement agreement, RecordText text) =>
        [
            "",
            $"### {text["agreement"]}",
            "",
            $"* {Kendall(agreement, text)}",
            $"* {text.Say("backing", ("share", text.Percent(agreement.Backing)))}",
            $"* {text[agreement.PivotalLeader ? "pivotal" : "not-pivotal"]}",
            .. agreement.Discuss.Questions.Select(q =>
                $"* {text.Say("discuss", ("question", MarkdownText.Literal(q)))}"
            ),
            .. agreement.Discuss.Sections.Select(s =>
                $"* {text.Say("discuss-section", ("section", MarkdownText.Literal(s)))}"
            ),
        ];

    private static string Kendall(RecordedAgreement agreement, RecordText text) =>
        agreement switch
        {
            { KendallW: { } w, KendallP: { } p } => text.Say(
                "kendall-p",
                ("w", text.Fine(w)),
                ("p", text.Fine(p))
            ),
            { KendallW: { } w } => text.Say("kendall", ("w", text.Fine(w))),
            _ => text["kendall-undefined"],
        };

    private static IEnumerable<string> Answers(DecisionRecord record, RecordText text) =>
        [
            "",
            $"### {text["answers"]}",
            "",
            .. record.Questions.SelectMany(q => Question(q, text)),
            .. Hidden(record.HiddenQuestions, text),
        ];

    private static IEnumerable<string> Hidden(int count, RecordText text) =>
        count > 0 ? [$"* {text.Say("hidden", ("count", text.Number(count)))}"] : [];

    private static IEnumerable<string> Question(RecordedQuestion question, RecordText text) =>
        [
            $"* {MarkdownText.Literal(question.Question.Name)}: {Given(question, text)}",
            .. question.Reasons.Select(r =>
                r.By is { } by
                    ? $"  * {text.Person(by)}: {MarkdownText.Literal(r.Text)}"
                    : $"  * {text.Say("reason", ("reason", MarkdownText.Literal(r.Text)))}"
            ),
        ];

    private static string Given(RecordedQuestion question, RecordText text) =>
        question.Consensus is { } consensus
            ? text.Say(
                question.TwoCamps ? "two-camps" : "consensus",
                ("answers", Counts(question.Levels, text)),
                ("share", text.Percent(consensus))
            )
            : Counts(question.Levels, text);

    private static string Counts(IReadOnlyCollection<RecordedCount> counts, RecordText text) =>
        counts.Count is 0
            ? text["no-answer"]
            : string.Join(
                ", ",
                counts.Select(c =>
                    $"{MarkdownText.Literal(c.Level.Name)} ({text.Number(c.Leaders)})"
                )
            );

    private static IEnumerable<string> Round(RecordedRound round, RecordText text) =>
        [
            "",
            $"### {text.Say("round", ("number", text.Number(round.Number)))}",
            "",
            $"* {text.Say("round-time", ("from", RecordText.Instant(round.StartedAt)), ("to", RecordText.Instant(round.EndedAt)))}",
            .. round.Moves.Select(m => $"* {Move(m, text)}"),
            .. Hidden(round.Hidden, text),
        ];

    private static string Move(RecordedMove move, RecordText text) =>
        text.Say(
            "move",
            ("question", MarkdownText.Literal(move.Question.Name)),
            ("before", Counts(move.Before, text)),
            ("after", Counts(move.After, text))
        );
}
