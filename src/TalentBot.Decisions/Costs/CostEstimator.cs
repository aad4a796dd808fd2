using System.Collections.Immutable;
using TalentBot.Decisions.Costs.Calculation;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Evaluation.Scoring;

namespace TalentBot.Decisions.Costs;

/// <summary>Computes what the models cost.</summary>
public static class CostEstimator
{
    /// <summary>Every figure of every model and what moves it most.</summary>
    /// <exception cref="ArgumentException">
    /// The inputs may leave a model without effective hours; <see cref="CostFile"/> lets none such pass.
    /// </exception>
    public static CostComparison Compare(CostScenario scenario)
    {
        var tornado = new Tornado(scenario);
        ImmutableArray<ModelCost> models =
        [
            .. scenario.Defaults.Models.Select(model => CostOf(model, scenario, tornado)),
        ];
        var ranking = LargestFirst.Of(models, model => -model.PerEffectiveHour.Likely);
        return new CostComparison(
            scenario,
            models,
            ranking,
            tornado.OfAll(),
            [.. ranking.Skip(1).Select(other => Between(ranking[0], other, tornado))]
        );
    }

    private static ModelCost CostOf(CostModel model, CostScenario scenario, Tornado tornado)
    {
        var corners = scenario.Corners(model.Id);
        if (!corners.AlwaysLeaveHours)
        {
            throw new ArgumentException(
                $"{model.Id} may have no effective hours.",
                nameof(scenario)
            );
        }

        return new ModelCost(
            model,
            Enum.GetValues<CostFigure>().ToImmutableDictionary(figure => figure, corners.Bounds),
            tornado.Of(model.Id)
        );
    }

    private static Rivalry Between(ModelCost cheapest, ModelCost other, Tornado tornado) =>
        new(
            cheapest.Model.Id,
            other.Model.Id,
            other.PerEffectiveHour.Likely - cheapest.PerEffectiveHour.Likely,
            tornado.Between(cheapest.Model.Id, other.Model.Id)
        );
}
