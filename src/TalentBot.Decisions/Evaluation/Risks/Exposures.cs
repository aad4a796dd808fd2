using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Risks;

/// <summary>How far the answers expose the team to each risk.</summary>
internal static class Exposures
{
    private const double FromHigh = 0.6;
    private const double FromMedium = 0.3;
    private const int MostShown = 3;

    /// <summary>
    /// Every risk of every model that passes the gates, in the framework's order.
    /// </summary>
    public static ImmutableArray<RiskExposure> Of(Panel panel) =>
        [
            .. panel
                .Checklist.Risks.Where(risk => panel.Eligible.Contains(risk.Model))
                .Select(risk => Of(risk, panel)),
        ];

    /// <summary>The exposure in a word; unknown counts as medium.</summary>
    public static Severity SeverityOf(double? exposure) =>
        exposure switch
        {
            null => Severity.Medium,
            { } known when known.IsAtLeast(FromHigh) => Severity.High,
            { } known when known.IsAtLeast(FromMedium) => Severity.Medium,
            _ => Severity.Low,
        };

    /// <summary>
    /// The three highest of the first model; in a close call also the highest of the second.
    /// </summary>
    public static ImmutableArray<RiskExposure> Highest(Recommendation result) =>
        [
            .. Highest(result, result.First).Take(MostShown),
            .. Highest(result, result.Second).Take(result.Verdict == Verdict.Close ? 1 : 0),
        ];

    /// <summary>The risks of a model, the highest first; none without a model.</summary>
    /// <remarks>An unknown exposure counts as 0.3, the lowest medium.</remarks>
    public static ImmutableArray<RiskExposure> Highest(Recommendation result, string? model) =>
        LargestFirst.Of(
            result.Risks.Where(risk => risk.Model == model),
            risk => risk.Exposure ?? FromMedium
        );

    private static RiskExposure Of(WatchedRisk risk, Panel panel)
    {
        var tally = panel.Standing.Tally;
        var exposure = risk.Exposure(tally);
        return new RiskExposure(
            risk.Id,
            panel.Checklist.ModelId(risk.Model),
            exposure,
            SeverityOf(exposure),
            risk.RaisedBy(tally)
        );
    }
}
