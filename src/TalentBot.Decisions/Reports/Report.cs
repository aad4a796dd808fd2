using TalentBot.Decisions.Reports.Parts;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports;

/// <summary>Writes a recommendation as a text for people.</summary>
public static class Report
{
    /// <summary>The text: lines of at most 100 characters, each ended by a line feed.</summary>
    /// <remarks>The same answers always give the same text. No answer is given a name.</remarks>
    public static string Write(ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return string.Concat(Lines(subject).Select(line => line.TrimEnd() + "\n"));
    }

    private static IEnumerable<string> Lines(ReportSubject subject) =>
        [
            .. HeadlinePart.Lines(subject),
            .. GatesPart.Lines(subject),
            .. subject.HasAnswers ? Meaning(subject) : [],
            "",
            .. Paragraph.Of(
                "Computed by fixed rules from the answers; the words clear, likely and close follow this project's "
                    + "conventions. The decision is yours."
            ),
        ];

    /// <summary>What follows from answers, and from nothing else.</summary>
    private static IEnumerable<string> Meaning(ReportSubject subject) =>
        [
            .. ConditionsPart.Lines(subject),
            .. IndexesPart.Lines(subject),
            .. WeightsPart.Lines(subject),
            .. ReasonsPart.Lines(subject),
            .. RunnersUpPart.Lines(subject),
            .. RisksPart.Lines(subject),
            .. PatternsPart.Lines(subject),
            .. AgreementPart.Lines(subject),
            .. NextStepsPart.Lines(subject),
        ];
}
