using TalentBot.Decisions.Evaluation.Agreement;
using TalentBot.Decisions.Evaluation.Risks;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Evaluation.Verdicts;

namespace TalentBot.Decisions.Evaluation;

/// <summary>Turns several leaders' answers into a recommendation.</summary>
public static class Evaluator
{
    /// <summary>Computes the recommendation for the answers given so far.</summary>
    /// <exception cref="ArgumentException">
    /// The poll names a gate, question, answer or priority that its framework does not know, or a
    /// ranking leaves a priority out.
    /// </exception>
    public static Recommendation Evaluate(Poll poll)
    {
        var figures = Figures(new Panel(poll));
        var verdict = VerdictRule.Judge(figures, Attendance.ReachesQuorum(poll));
        return figures with { Verdict = verdict, Patterns = PatternWatches.Warn(figures, verdict) };
    }

    // The verdict judges the finished figures, and the warnings hang on the verdict, so both are put
    // in last. Until then it is close, the word that claims nothing; nobody sees it.
    private static Recommendation Figures(Panel panel)
    {
        var (checklist, standing) = (panel.Checklist, panel.Standing);
        var robustness = new RobustnessFigures(panel);
        var agreement = new AgreementFigures(panel);
        return new Recommendation
        {
            Verdict = Verdict.Close,
            First = panel.FirstId,
            Ranking = [.. panel.Ranking.Select(checklist.ModelId)],
            RuledOut = panel.RuledOut,
            Index = checklist.ByModel(panel.Ranking, model => standing.Index[model]),
            Weights = checklist.ByPriority(priority => standing.Weights[priority]),
            Partials = checklist.ByPriority(panel.PartialsOf),
            Acceptability = robustness.Acceptability(),
            Regions = robustness.Regions,
            Stability = robustness.Stability(),
            OpenAnswers = robustness.OpenAnswers(),
            PivotalLeader = PivotalLeader.Exists(panel),
            Backing = agreement.Backing(),
            Borda = agreement.Borda(),
            BordaAgrees = agreement.BordaAgrees(),
            KendallW = agreement.Concordance(),
            KendallP = agreement.ConcordanceP(),
            Agreement = agreement.Questions(),
            Discuss = Disagreement.ToDiscuss(panel),
            Drivers = Drivers.Of(panel),
            Risks = Exposures.Of(panel),
            Patterns = PatternWatches.Of(panel),
            NextSteps = panel.NextSteps(),
        };
    }
}
