using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>What to do next with the first model.</summary>
internal static class NextStepsPart
{
    public static IEnumerable<string> Lines(ReportSubject subject) =>
        subject.Result.NextSteps.IsEmpty
            ? []
            :
            [
                .. Paragraph.Heading(Heading(subject)),
                .. subject.Result.NextSteps.SelectMany(
                    (step, i) => Paragraph.Of(step, $"  {Figure.Whole(i + 1)}. ")
                ),
            ];

    private static string Heading(ReportSubject subject) =>
        subject.Result.Verdict is Verdict.Clear or Verdict.Likely
            ? "NEXT STEPS"
            : $"NEXT STEPS, SHOULD YOU CHOOSE {subject.Model(subject.Result.First!).ToUpperInvariant()}";
}
