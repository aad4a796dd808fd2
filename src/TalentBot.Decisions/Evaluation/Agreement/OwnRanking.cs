using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>How one leader alone would rank the models that pass the gates.</summary>
/// <param name="Weight">The leader's weight.</param>
/// <param name="Ranks">Mid-rank of each model, in the panel's ranking; 1 is the best.</param>
internal sealed record OwnRanking(double Weight, ImmutableArray<double> Ranks)
{
    /// <summary>Whether the group's first model is first, or level with the first.</summary>
    public bool BacksFirst => Ranks[0] <= Ranks.Min();

    /// <summary>
    /// The rankings of the leaders who gave a level; none when every model is ruled out.
    /// </summary>
    public static ImmutableArray<OwnRanking> Of(Panel panel) =>
        panel.Eligible.IsEmpty
            ? []
            :
            [
                .. panel
                    .Leaders.Where(leader => leader.HasLevel)
                    .Select(leader => new OwnRanking(leader.Weight, RanksBy(leader, panel))),
            ];

    private static ImmutableArray<double> RanksBy(Voter leader, Panel panel)
    {
        var weights = leader.PriorityWeights ?? panel.Standing.Weights;
        return MidRanks.Of([
            .. panel.Eligible.Select(model => Points(leader, model, weights, panel.Checklist)),
        ]);
    }

    private static double Points(
        Voter leader,
        int model,
        ImmutableArray<double> weights,
        Checklist checklist
    )
    {
        var value = 0d;
        foreach (var question in checklist.Questions)
        {
            if (leader.LevelAt(question) is >= 0 and var level)
            {
                value +=
                    weights[question.Priority] * question.Share * question.Evidence[level, model];
            }
        }

        return IndexScale.Points(value);
    }
}
