using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Explanations.RunnersUp;

/// <summary>Finds the smallest change of one weight that puts a model first.</summary>
/// <remarks>
/// As one weight moves and the others keep their proportion, the lead over each other model is a
/// straight line in it; where no line is below 0, an interval, the model is first.
/// </remarks>
internal sealed class WeightSwitches(Panel panel)
{
    private readonly Standing _standing = panel.Standing;

    /// <summary>Null where no change of a single weight puts the model first.</summary>
    public WeightSwitch? NearestFor(int model) =>
        LargestFirst
            .Of(
                Enumerable
                    .Range(0, _standing.Weights.Length)
                    .Select(priority => Switch(model, priority))
                    .OfType<WeightSwitch>(),
                change => -Math.Abs(change.At - change.Now)
            )
            .FirstOrDefault();

    private WeightSwitch? Switch(int model, int priority)
    {
        var (from, to) = (0d, 1d);
        foreach (var other in panel.Eligible.Remove(model))
        {
            var (without, alone) = Line(model, other, priority);
            (from, to) = Cut((from, to), without, alone);
        }

        return to.IsAbove(from) ? Towards(priority, from, to) : null;
    }

    /// <summary>The part of an interval in which a line is not below 0.</summary>
    private static (double, double) Cut(
        (double From, double To) interval,
        double without,
        double alone
    ) =>
        (alone - without) switch
        {
            var slope when slope.IsAbove(0) => (
                Math.Max(interval.From, -without / slope),
                interval.To
            ),
            var slope when slope.IsBelow(0) => (
                interval.From,
                Math.Min(interval.To, -without / slope)
            ),
            _ => without.IsBelow(0) ? (1, 0) : interval,
        };

    /// <summary>Null where the model is level with the first on both sides of the present weight.</summary>
    private WeightSwitch? Towards(int priority, double from, double to)
    {
        var now = _standing.Weights[priority];
        var id = panel.Checklist.PriorityId(priority);
        return now.IsAbove(from) && now.IsBelow(to) ? null
            : now.IsBelow(to) ? new WeightSwitch(id, now, from, to)
            : new WeightSwitch(id, now, to, from);
    }

    /// <summary>A model's lead where the priority weighs nothing, and where it weighs all.</summary>
    private (double Without, double Alone) Line(int model, int other, int priority)
    {
        var rest = 0d;
        for (var p = 0; p < _standing.Weights.Length; p++)
        {
            rest += p == priority ? 0 : _standing.Weights[p] * Lead(model, other, p);
        }

        return (rest / (1 - _standing.Weights[priority]), Lead(model, other, priority));
    }

    private double Lead(int model, int other, int priority) =>
        _standing.Partials[priority, model] - _standing.Partials[priority, other];
}
