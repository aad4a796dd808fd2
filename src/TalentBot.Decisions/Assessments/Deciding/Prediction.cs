using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Risks;

namespace TalentBot.Decisions.Assessments.Deciding;

/// <summary>The recommendation as it stood when the decision was made: what a review compares with.</summary>
/// <param name="Verdict">The verdict word.</param>
/// <param name="First">Id of the first model; null when blocked.</param>
/// <param name="Second">Id of the second model; null with fewer than two.</param>
/// <param name="Index">Model id → index.</param>
/// <param name="Acceptability">Eligible model id → share of all weightings in which it is first.</param>
/// <param name="Risks">The top risks, and the highest of every model decided for.</param>
/// <param name="Patterns">Ids of the failure patterns of models decided for that the answers point to.</param>
public sealed record Prediction(
    Verdict Verdict,
    string? First,
    string? Second,
    ImmutableDictionary<string, double> Index,
    ImmutableDictionary<string, double> Acceptability,
    ImmutableArray<PredictedRisk> Risks,
    ImmutableArray<string> Patterns
)
{
    private const int MostOfAModel = 3;

    /// <summary>Keeps what a review of a decision for these models needs.</summary>
    internal static Prediction Of(Recommendation result, ImmutableArray<string> models) =>
        new(
            result.Verdict,
            result.First,
            result.Second,
            result.Index,
            result.Acceptability,
            [
                .. result
                    .TopRisks.Concat(models.SelectMany(m => HighestOf(result, m)))
                    .DistinctBy(r => r.Id, StringComparer.Ordinal)
                    .Select(r => new PredictedRisk(r.Id, r.Model, r.Severity)),
            ],
            [
                .. result
                    .Patterns.Where(p =>
                        p.Value.Holds && models.Contains(p.Value.Model, StringComparer.Ordinal)
                    )
                    .Select(p => p.Key)
                    .Order(StringComparer.Ordinal),
            ]
        );

    private static IEnumerable<RiskExposure> HighestOf(Recommendation result, string model) =>
        Exposures.Highest(result, model).Take(MostOfAModel);
}
