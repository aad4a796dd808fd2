using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Explanations.RunnersUp;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>What would have to be true for another model to be first.</summary>
internal static class RunnersUpPart
{
    public static IEnumerable<string> Lines(ReportSubject subject) =>
        subject.Result.First is null
            ? []
            :
            [
                .. Paragraph.Heading("WHAT WOULD PUT ANOTHER MODEL FIRST"),
                .. subject.Explanation.RunnersUp.IsEmpty
                    ? Paragraph.Of("Nothing: the facts leave no other model.", "  ")
                    : subject.Explanation.RunnersUp.SelectMany(
                        (one, i) => Of(subject, one, i == 0)
                    ),
            ];

    private static IEnumerable<string> Of(ReportSubject subject, RunnerUp one, bool isSecond) =>
        [
            .. Paragraph.Of(Standing(subject, one), "  "),
            .. RunnerUpText
                .WouldBeFirst(one, subject.Framework)
                .SelectMany(line => Paragraph.Of(line, "    ")),
            .. one.Centre is { } centre ? Paragraph.Of(Middle(subject, centre), "    ") : [],
            .. isSecond ? Reasons(one) : [],
        ];

    private static string Standing(ReportSubject subject, RunnerUp one)
    {
        var share = subject.Result.Acceptability[one.Model];
        return $"{subject.Model(one.Model)}: {Figure.Plain(one.Behind)} points behind, first in "
            + $"{Figure.Percent(share)} of all ways to weigh the priorities.";
    }

    private static string Middle(ReportSubject subject, WeightPoint centre)
    {
        double[] weights = [centre.First, centre.Second, centre.Third];
        var parts = subject.Framework.Priorities.Zip(
            weights,
            (priority, weight) => $"{priority.Name} {Figure.Weight(weight)}"
        );
        return $"It suits teams that weigh about: {string.Join(", ", parts)}.";
    }

    private static IEnumerable<string> Reasons(RunnerUp one) =>
        one.Reasons.SelectMany(reason => Paragraph.Of(ReasonText.Of(reason), "    + "));
}
