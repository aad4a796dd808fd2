using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Costs;

/// <summary>What the models cost, beside one another.</summary>
/// <param name="Scenario">What it was computed from.</param>
/// <param name="Models">Every model, in the scenario's order.</param>
/// <param name="Ranking">The same, the one that likely costs least first.</param>
/// <param name="Tornado">
/// How each input of each model moves that model's cash per effective hour, the largest swing first; a
/// shared input is there once, with the model that it moves most.
/// </param>
/// <param name="Rivalries">The first of the ranking against each of the others, in its order.</param>
public sealed record CostComparison(
    CostScenario Scenario,
    ImmutableArray<ModelCost> Models,
    ImmutableArray<ModelCost> Ranking,
    ImmutableArray<Swing> Tornado,
    ImmutableArray<Rivalry> Rivalries
)
{
    /// <summary>How sure it is which model costs least.</summary>
    public CostOrder Order
    {
        get
        {
            var first = Ranking[0].PerEffectiveHour;
            var others = Ranking[1..];
            return others.Any(o => o.PerEffectiveHour.Likely.IsSameAs(first.Likely)) ? CostOrder.Tie
                : others.All(o => o.PerEffectiveHour.Low.IsAbove(first.High)) ? CostOrder.Certain
                : CostOrder.Likely;
        }
    }
}
