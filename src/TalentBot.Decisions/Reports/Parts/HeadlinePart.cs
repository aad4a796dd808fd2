using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>The title, the verdict word with the model, and what the word means.</summary>
internal static class HeadlinePart
{
    private const string Untitled = "Recommendation";

    public static IEnumerable<string> Lines(ReportSubject subject)
    {
        var title = string.IsNullOrWhiteSpace(subject.Title)
            ? Untitled
            : $"{Untitled}: {subject.Title}";
        var verdict = VerdictText.Headline(subject.Result, subject.Framework);
        return
        [
            .. Paragraph.Of(title),
            new string('=', Math.Min(title.Length, Paragraph.Width)),
            "",
            .. Paragraph.Of(verdict, "» "),
            "",
            .. Paragraph.Of(Meaning(subject)),
        ];
    }

    private static string Meaning(ReportSubject subject) =>
        subject.Result.Verdict switch
        {
            Verdict.Blocked =>
                "The facts below contradict each other. Check which of them really holds.",
            Verdict.Insufficient =>
                $"{VerdictText.Finished(subject.Explanation.Turnout)} {Tendency(subject)}",
            var verdict => VerdictText.Meaning(verdict),
        };

    private static string Tendency(ReportSubject subject) =>
        subject.HasAnswers
            ? "What follows is a tendency, not a recommendation."
            : "Nobody has answered anything, so there is nothing to compare.";
}
