using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Explanations.RunnersUp;

/// <summary>Finds the fewest questions whose answer would have to be another.</summary>
/// <remarks>
/// Exact: every choice of up to three questions with a level each is looked at, unless even the
/// largest steps could not bring the model to the front any more. Ties go to the largest lead.
/// </remarks>
internal sealed class AnswerSearch
{
    private const int MostQuestions = 3;

    private readonly ImmutableArray<AnswerStep> _steps;
    private readonly ImmutableArray<double> _leads;
    private readonly ImmutableArray<double> _largest;

    public AnswerSearch(Panel panel, int model)
    {
        var others = panel.Eligible.Remove(model);
        _steps = AnswerStep.All(panel, model, others);
        _leads =
        [
            .. others.Select(other => panel.Standing.Index[model] - panel.Standing.Index[other]),
        ];
        _largest = [.. others.Select((_, i) => _steps.Max(step => step.Gains[i]))];
    }

    /// <summary>The steps that put the model first; none where three are not enough.</summary>
    public ImmutableArray<AnswerStep> Fewest() =>
        Enumerable
            .Range(1, MostQuestions)
            .Select(count => Best(count, 0, _leads)?.Steps)
            .FirstOrDefault(steps => steps is not null)
        ?? [];

    private Found? Best(int count, int from, ImmutableArray<double> leads)
    {
        if (count == 0)
        {
            return leads.Min().IsAbove(0) ? new Found(leads.Min(), []) : null;
        }

        Found? best = null;
        for (var i = from; i < _steps.Length && CanLead(count, leads); i++)
        {
            var step = _steps[i];
            var rest = Best(count - 1, step.Next, Sum(leads, step.Gains));
            best =
                rest is not null && (best is null || rest.Lead.IsAbove(best.Lead))
                    ? rest with
                    {
                        Steps = [step, .. rest.Steps],
                    }
                    : best;
        }

        return best;
    }

    private bool CanLead(int count, ImmutableArray<double> leads) =>
        leads.Zip(_largest).All(pair => (pair.First + (count * pair.Second)).IsAbove(0));

    private static ImmutableArray<double> Sum(
        ImmutableArray<double> leads,
        ImmutableArray<double> gains
    ) => [.. leads.Zip(gains, (lead, gain) => lead + gain)];

    /// <summary>Steps that put the model first.</summary>
    /// <param name="Lead">Its lead over the next model then.</param>
    /// <param name="Steps">What would have to be answered.</param>
    private sealed record Found(double Lead, ImmutableArray<AnswerStep> Steps);
}
