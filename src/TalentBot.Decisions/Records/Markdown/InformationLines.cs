using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records.Markdown;

/// <summary>How far the leaders agree, what they said, and who can see what.</summary>
internal static class InformationLines
{
    public static IEnumerable<string> Of(DecisionRecord record) =>
        [
            "",
            "## More Information",
            .. Agreement(record.Agreement),
            .. Answers(record),
            .. record.Rounds.SelectMany(Round),
            "",
            "### Who Can See What",
            "",
            Privacy(record),
            "",
            $"Framework: {MarkdownText.Literal(record.FrameworkVersion)}. Decision: {MarkdownText.Literal(record.Id)}.",
        ];

    private static IEnumerable<string> Agreement(RecordedAgreement agreement) =>
        [
            "",
            "### Agreement",
            "",
            agreement.KendallW is { } w
                ? $"* Kendall's W: {Words.Fine(w)}{P(agreement.KendallP)}"
                : "* Kendall's W: undefined",
            $"* Backing: {Words.Percent(agreement.Backing)} of the leaders have the first model first",
            $"* Leaving one leader out {(agreement.PivotalLeader ? "can change" : "does not change")} the first model",
            .. agreement.Discuss.Select(d => $"* Worth discussing: {MarkdownText.Literal(d)}"),
        ];

    private static string P(double? p) => p is { } value ? $" (p = {Words.Fine(value)})" : "";

    private static IEnumerable<string> Answers(DecisionRecord record) =>
        [
            "",
            "### Answers",
            "",
            .. record.Questions.SelectMany(Question),
            .. record.HiddenQuestions > 0
                ?
                [
                    $"* Not shown: {Words.Number(record.HiddenQuestions)} questions to which fewer than three gave an answer",
                ]
                : Array.Empty<string>(),
        ];

    private static IEnumerable<string> Question(RecordedQuestion question) =>
        [
            $"* {MarkdownText.Literal(question.Question.Name)}: {Counts(question.Levels)}{Consensus(question)}",
            .. question.Reasons.Select(r =>
                r.By is { } by
                    ? $"  * {MarkdownText.Literal(by)}: {MarkdownText.Literal(r.Text)}"
                    : $"  * Reason: {MarkdownText.Literal(r.Text)}"
            ),
        ];

    private static string Consensus(RecordedQuestion question) =>
        question.Consensus is { } consensus
            ? $"; consensus {Words.Percent(consensus)}{(question.TwoCamps ? ", two camps" : "")}"
            : "";

    private static string Counts(IReadOnlyCollection<RecordedCount> counts) =>
        counts.Count is 0
            ? "no answer"
            : string.Join(
                ", ",
                counts.Select(c =>
                    $"{MarkdownText.Literal(c.Level.Name)} ({Words.Number(c.Leaders)})"
                )
            );

    private static IEnumerable<string> Round(RecordedRound round) =>
        [
            "",
            $"### Round {Words.Number(round.Number)}",
            "",
            $"* From {Words.Instant(round.StartedAt)} to {Words.Instant(round.EndedAt)}",
            .. round.Moves.Select(m =>
                $"* {MarkdownText.Literal(m.Question.Name)}: before {Counts(m.Before)}; after {Counts(m.After)}"
            ),
            .. round.Hidden > 0
                ?
                [
                    $"* Not shown: {Words.Number(round.Hidden)} questions to which fewer than three gave an answer",
                ]
                : Array.Empty<string>(),
        ];

    private static string Privacy(DecisionRecord record) =>
        record.Visibility is Visibility.Anonymous
            ? "Anonymous decision: no names beside answers, and nothing about a question to which fewer than three gave an answer; its section is named instead."
            : "Named decision: names of those who finished, and names beside reasons.";
}
