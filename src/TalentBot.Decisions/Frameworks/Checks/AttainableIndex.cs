using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Frameworks.Checks;

/// <summary>The lowest and highest index that a model can get.</summary>
/// <param name="Lowest">With the worst answers and rankings.</param>
/// <param name="Highest">With the best answers and rankings.</param>
public sealed record AttainableIndex(double Lowest, double Highest)
{
    /// <summary>Whether the index stays on its scale.</summary>
    public bool IsOnScale => IndexScale.Holds(Lowest) && IndexScale.Holds(Highest);

    /// <summary>The exact extremes over all that leaders can answer and rank.</summary>
    /// <param name="framework">A framework whose questions have a fit for every model.</param>
    /// <param name="checklist">Which of its questions are asked.</param>
    /// <param name="model">Id of the model.</param>
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
            IndexScale.Index(-Reach(q => -LevelEvidence.Of(q, model).Min())),
            IndexScale.Index(Reach(q => LevelEvidence.Of(q, model).Max()))
        );

        // How far the index gets from the average when every question does its most.
        double Reach(Func<Question, double> most) =>
            framework
                .Priorities.Select(p => questions[p.Id].Select(most).DefaultIfEmpty().Average())
                .OrderDescending()
                .Zip(
                    RankOrderCentroid.Weights(framework.Priorities.Length),
                    (value, weight) => weight * value
                )
                .Sum();
    }
}
