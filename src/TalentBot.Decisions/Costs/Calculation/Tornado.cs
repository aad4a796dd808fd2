using System.Collections.Immutable;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Evaluation.Scoring;

namespace TalentBot.Decisions.Costs.Calculation;

/// <summary>Moves one input at a time from low to high, all others at their likely values.</summary>
/// <remarks>Equal swings keep the order of the inputs, and of the models within an input.</remarks>
internal sealed class Tornado(CostScenario scenario)
{
    /// <summary>The swings of one model's cash per effective hour.</summary>
    public ImmutableArray<Swing> Of(string model) =>
        LargestFirst.Of(InputIds.All.Select(input => Swing(model, input)), swing => swing.Size);

    /// <summary>The swings of every model, a shared input only where it moves most.</summary>
    public ImmutableArray<Swing> OfAll() =>
        LargestFirst.Of(InputIds.All.SelectMany(SwingsOf), swing => swing.Size);

    /// <summary>The swings of the difference between two models, other less cheapest.</summary>
    public ImmutableArray<Swing> Between(string cheapest, string other) =>
        LargestFirst.Of(
            InputIds.All.SelectMany(input =>
                input.IsShared()
                    ? [Gap(input, null, cheapest, other)]
                    : new[] { cheapest, other }.Select(m => Gap(input, m, cheapest, other))
            ),
            swing => swing.Size
        );

    private IEnumerable<Swing> SwingsOf(CostInput input)
    {
        var swings = scenario.Defaults.Models.Select(model => Swing(model.Id, input));
        return input.IsShared() ? LargestFirst.Of(swings, swing => swing.Size).Take(1) : swings;
    }

    private Swing Swing(string model, CostInput input) =>
        new(input, model, Cash(model, input, e => e.Low), Cash(model, input, e => e.High));

    private Swing Gap(CostInput input, string? moved, string cheapest, string other)
    {
        return new(input, moved, At(e => e.Low), At(e => e.High));

        double At(Func<Estimate, double> end) => Side(other, end) - Side(cheapest, end);

        double Side(string model, Func<Estimate, double> end) =>
            Cash(model, moved is null || moved == model ? input : null, end);
    }

    private double Cash(string model, CostInput? moved, Func<Estimate, double> end) =>
        new Breakdown(input => At(scenario.Of(model, input).Range, input == moved, end)).Of(
            CostFigure.CashPerEffectiveHour
        );

    private static double At(Estimate range, bool isMoved, Func<Estimate, double> end) =>
        isMoved ? end(range) : range.Likely;
}
