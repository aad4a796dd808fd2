using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Risks;
using TalentBot.Decisions.Evaluation.Robustness;

namespace TalentBot.Decisions.Evaluation;

/// <summary>What the answers say: the model, how sure that is, and its risks.</summary>
public sealed record Recommendation
{
    /// <summary>The verdict word.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Id of the first model; null when blocked.</summary>
    public required string? First { get; init; }

    /// <summary>Id of the second eligible model; null with fewer than two.</summary>
    public string? Second =>
        Ranking.Where(model => !RuledOut.ContainsKey(model)).ElementAtOrDefault(1);

    /// <summary>Ids of all models, best first, ruled-out ones last.</summary>
    public required ImmutableArray<string> Ranking { get; init; }

    /// <summary>Model id → ids of the gates that rule it out; only ruled-out models.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> RuledOut { get; init; }

    /// <summary>Model id → index, 0 … 100; 50 is an average answer.</summary>
    public required ImmutableDictionary<string, double> Index { get; init; }

    /// <summary>Priority id → the group's weight; they sum to 1.</summary>
    public required ImmutableDictionary<string, double> Weights { get; init; }

    /// <summary>Priority id → model id → partial value.</summary>
    public required ImmutableDictionary<
        string,
        ImmutableDictionary<string, double>
    > Partials { get; init; }

    /// <summary>Eligible model id → share of all weightings in which it is first.</summary>
    public required ImmutableDictionary<string, double> Acceptability { get; init; }

    /// <summary>
    /// The weight triangle divided among the eligible models, for a picture of it.
    /// </summary>
    public ImmutableArray<WeightRegion> Regions { get; init; } = [];

    /// <summary>
    /// Priority id → where the first model stays first; null with fewer than two eligible models.
    /// </summary>
    public required ImmutableDictionary<string, Stability>? Stability { get; init; }

    /// <summary>What is open and whether it matters.</summary>
    public required OpenAnswers OpenAnswers { get; init; }

    /// <summary>
    /// Whether leaving any one leader out changes the first model; false below three leaders.
    /// </summary>
    public required bool PivotalLeader { get; init; }

    /// <summary>
    /// Share of leaders whose own ranking has the first model first; 0 when nobody has a ranking.
    /// </summary>
    public required double Backing { get; init; }

    /// <summary>Eligible model id → Borda points.</summary>
    public required ImmutableDictionary<string, double> Borda { get; init; }

    /// <summary>Whether no model has more Borda points than the first.</summary>
    public required bool BordaAgrees { get; init; }

    /// <summary>Kendall's W over the own rankings, 0 … 1; null when undefined.</summary>
    public required double? KendallW { get; init; }

    /// <summary>
    /// Exact p of <see cref="KendallW"/>; null when undefined, above 50 leaders, or where more than
    /// three models make it too large.
    /// </summary>
    public required double? KendallP { get; init; }

    /// <summary>Question id → agreement, for every question of the checklist.</summary>
    public required ImmutableDictionary<string, QuestionAgreement> Agreement { get; init; }

    /// <summary>At most three questions worth discussing, the most important first.</summary>
    public required ImmutableArray<DiscussionPoint> Discuss { get; init; }

    /// <summary>
    /// The first model's three largest contributions above 0, then its lowest below 0.
    /// </summary>
    public required ImmutableArray<Driver> Drivers { get; init; }

    /// <summary>Every risk of every eligible model, in the framework's order.</summary>
    public required ImmutableArray<RiskExposure> Risks { get; init; }

    /// <summary>
    /// The three highest risks of the first model; in a close call also the highest of the second.
    /// </summary>
    public ImmutableArray<RiskExposure> TopRisks => Exposures.Highest(this);

    /// <summary>Pattern id → how far the answers point to it.</summary>
    public required ImmutableDictionary<string, PatternWatch> Patterns { get; init; }

    /// <summary>The first model's next steps; empty when blocked.</summary>
    public required ImmutableArray<string> NextSteps { get; init; }
}
