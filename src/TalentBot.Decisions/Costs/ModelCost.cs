using System.Collections.Immutable;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs;

/// <summary>What one model costs.</summary>
/// <param name="Model">Which one.</param>
/// <param name="Figures">Every figure; low and high are exact bounds.</param>
/// <param name="Tornado">How each input moves cash per effective hour; the largest swing first.</param>
public sealed record ModelCost(
    CostModel Model,
    ImmutableDictionary<CostFigure, Estimate> Figures,
    ImmutableArray<Swing> Tornado
)
{
    /// <summary>What the models are compared by.</summary>
    public Estimate PerEffectiveHour => Figures[CostFigure.CashPerEffectiveHour];
}
