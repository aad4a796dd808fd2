using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>Why the first model is first, in the leaders' own answers.</summary>
internal static class ReasonsPart
{
    public static IEnumerable<string> Lines(ReportSubject subject) =>
        subject.Explanation.Reasons.IsEmpty
            ? []
            :
            [
                .. Paragraph.Heading($"WHAT SPEAKS FOR {Loud(subject)} (+), AND AGAINST (−)"),
                .. subject.Explanation.Reasons.SelectMany(reason =>
                    Paragraph.Of(
                        ReasonText.Of(reason) + ReasonText.Row(reason, subject.Framework),
                        reason.IsFor ? "  + " : "  − "
                    )
                ),
            ];

    private static string Loud(ReportSubject subject) =>
        subject.Model(subject.Result.First!).ToUpperInvariant();
}
