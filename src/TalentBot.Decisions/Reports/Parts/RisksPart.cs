using System.Diagnostics;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Parts;

/// <summary>The highest risks, each with what to do about it and what raised it.</summary>
internal static class RisksPart
{
    public static IEnumerable<string> Lines(ReportSubject subject) =>
        subject.Result.TopRisks.IsEmpty
            ? []
            :
            [
                .. Paragraph.Heading("TOP RISKS"),
                .. subject.Result.TopRisks.SelectMany(risk => Risk(subject, risk)),
            ];

    private static IEnumerable<string> Risk(ReportSubject subject, RiskExposure exposure)
    {
        var risk = subject.Framework.Risk(exposure.Id);
        var of =
            exposure.Model == subject.Result.First ? "" : $" ({subject.Model(exposure.Model)})";
        return
        [
            .. Paragraph.Of($"{Word(exposure.Severity)}{of}: {risk.Name}", "  "),
            .. Paragraph.Of($"Do: {risk.Mitigation}", "      "),
            .. exposure.RaisedBy.IsEmpty
                ? []
                : Paragraph.Of(
                    $"Raised by answers on: {subject.Names(exposure.RaisedBy)}",
                    "      "
                ),
        ];
    }

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.High => "HIGH",
            Severity.Medium => "Medium",
            Severity.Low => "Low",
            _ => throw new UnreachableException(),
        };
}
