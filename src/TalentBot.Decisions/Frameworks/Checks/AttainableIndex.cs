using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks.Checks;

/// <summary>The lowest and highest index that a model can get.</summary>
/// <param name="Lowest">With the worst answers and rankings.</param>
/// <param name="Highest">With the best answers and rankings.</param>
internal sealed record AttainableIndex(double Lowest, double Highest)
{
    private const double Average = 50;
    private const double PointsPerFit = 25;

    // Weights of the first, second and third priority of a ranking.
    private static readonly ImmutableArray<double> RankWeights = [11 / 18.0, 5 / 18.0, 2 / 18.0];

    /// <summary>Whether the index stays on its scale.</summary>
    public bool IsOnScale =>
        Lowest >= -Evidence.Tolerance && Highest <= (2 * Average) + Evidence.Tolerance;

    /// <summary>The exact extremes over all that leaders can answer and rank.</summary>
    /// <remarks>
    /// The index is linear in the group's weights and in each question's evidence, and both are
    /// means over leaders: its extremes lie where all leaders rank alike and answer alike.
    /// </remarks>
    public static AttainableIndex Of(Framework framework, ChecklistKind checklist, string model)
    {
        var questions = framework
            .Questions(checklist)
            .ToLookup(q => q.Priority, StringComparer.Ordinal);
        return new AttainableIndex(
            Average - Reach(q => -Evidence.Of(q, model).Min()),
            Average + Reach(q => Evidence.Of(q, model).Max())
        );

        // How far the index gets from the average when every question does its most.
        double Reach(Func<Question, double> most) =>
            framework
                .Priorities.Select(p => questions[p.Id].Select(most).DefaultIfEmpty().Average())
                .OrderDescending()
                .Zip(RankWeights, (value, weight) => PointsPerFit * weight * value)
                .Sum();
    }
}
