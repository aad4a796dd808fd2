using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Evaluation.Verdicts;
using TalentBot.Decisions.Explanations.Conditions;
using TalentBot.Decisions.Explanations.Points;
using TalentBot.Decisions.Explanations.RunnersUp;

namespace TalentBot.Decisions.Explanations;

/// <summary>Explains recommendations.</summary>
public static class Explainer
{
    /// <summary>Explains a recommendation.</summary>
    /// <param name="poll">What it was computed from.</param>
    /// <param name="result">What <see cref="Evaluator"/> made of it.</param>
    /// <param name="visibility">Who may be shown what.</param>
    /// <exception cref="ArgumentException">
    /// The poll names something that its framework does not know.
    /// </exception>
    public static Explanation Explain(Poll poll, Recommendation result, Visibility visibility)
    {
        ArgumentNullException.ThrowIfNull(result);
        var panel = new Panel(poll);
        var reasons = new StrongestReasons(poll.Framework, result, visibility);
        return new Explanation
        {
            Turnout = TurnoutOf(poll),
            Conditions = VerdictConditions.Of(
                result,
                panel.Leaders.Count(leader => leader.HasLevelOrRanking)
            ),
            Contributions = Contributing(panel, result, visibility),
            Reasons = reasons.Of(result.Drivers),
            RunnersUp = new RunnerUpFigures(panel, result, reasons, visibility).All(),
            DecidedByGates = DecidedByGates(panel),
        };
    }

    private static Turnout TurnoutOf(Poll poll) =>
        new(
            poll.Ballots.Count(ballot => ballot.Finished),
            poll.Quorum ?? Attendance.DefaultQuorum(poll.Ballots.Length),
            poll.Ballots.Length
        );

    private static Contributions? Contributing(
        Panel panel,
        Recommendation result,
        Visibility visibility
    ) => new ContributionFigures(panel, result, visibility).Shown();

    private static ImmutableArray<GateEffect> DecidedByGates(Panel panel) =>
        [
            .. panel
                .Ranking.Except(panel.Eligible)
                .Order()
                .Where(model => WouldBeFirst(panel, model))
                .Select(panel.Checklist.ModelId)
                .Select(id => new GateEffect(id, panel.RuledOut[id])),
        ];

    private static bool WouldBeFirst(Panel panel, int model) =>
        ModelRanking.First(panel.Checklist, panel.Standing, panel.Eligible.Add(model).Sort())
        == model;
}
