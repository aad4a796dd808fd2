using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>
/// Finds the interval of one priority's weight in which the first model stays first.
/// </summary>
/// <param name="weights">The group's weights; each below 1, together 1.</param>
/// <param name="partials">Priority × model.</param>
/// <param name="models">The first model, then its rivals.</param>
/// <remarks>
/// Weight stability interval: Mareschal 1988, European Journal of Operational Research 33:54–64.
/// The other weights keep their proportion, so the lead over a rival at weight t is the straight
/// line (1 − t) · rest + t · own, and it ends where the line crosses 0.
/// </remarks>
internal sealed class SwitchPoints(
    ImmutableArray<double> weights,
    Grid partials,
    ImmutableArray<int> models
)
{
    /// <summary>
    /// The interval of a priority's weight, with the models that overtake outside it.
    /// </summary>
    public Stability Of(int priority, Func<int, string> id)
    {
        var weight = weights[priority];
        var lines = models.Skip(1).Order().Select(rival => LineTo(rival, priority)).ToList();
        var below = lines.Where(line => line.Rest.IsBelow(0) && line.Crossing.IsAbove(0));
        var above = lines.Where(line => line.Own.IsBelow(0) && line.Crossing.IsBelow(1));
        var lower = Nearest(below, line => -line.Crossing, line => line.Rest);
        var upper = Nearest(above, line => line.Crossing, line => line.Own);
        return new Stability(
            lower is null ? 0 : Math.Min(weight, lower.Crossing),
            upper is null ? 1 : Math.Max(weight, upper.Crossing),
            lower is null ? null : id(lower.Rival),
            upper is null ? null : id(upper.Rival)
        );
    }

    // Of rivals that cross at the same weight, the one that leads beyond it overtakes.
    private static Line? Nearest(
        IEnumerable<Line> lines,
        Func<Line, double> distance,
        Func<Line, double> beyond
    ) =>
        LargestFirst
            .Of(LargestFirst.Of(lines, line => -beyond(line)), line => -distance(line))
            .FirstOrDefault();

    private Line LineTo(int rival, int priority)
    {
        var rest = 0d;
        for (var other = 0; other < weights.Length; other++)
        {
            rest += other == priority ? 0 : weights[other] * Lead(rival, other);
        }

        return new Line(rival, rest / (1 - weights[priority]), Lead(rival, priority));
    }

    private double Lead(int rival, int priority) =>
        partials[priority, models[0]] - partials[priority, rival];

    /// <summary>The first model's lead over a rival by the weight of one priority.</summary>
    /// <param name="Rival">Position of the rival.</param>
    /// <param name="Rest">The lead where the priority weighs nothing.</param>
    /// <param name="Own">The lead where the priority weighs everything.</param>
    private sealed record Line(int Rival, double Rest, double Own)
    {
        public double Crossing => Rest / (Rest - Own);
    }
}
