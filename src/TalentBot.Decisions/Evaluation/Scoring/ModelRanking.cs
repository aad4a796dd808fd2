using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Risks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>
/// Orders models by index; ties go to fewer high risks, then to the framework's order.
/// </summary>
internal static class ModelRanking
{
    /// <summary>The models, best first.</summary>
    public static ImmutableArray<int> Of(
        Checklist checklist,
        Standing standing,
        IEnumerable<int> models
    )
    {
        var rest = models.ToImmutableArray();
        var ranking = ImmutableArray.CreateBuilder<int>(rest.Length);
        while (!rest.IsEmpty)
        {
            var first = First(checklist, standing, rest);
            ranking.Add(first);
            rest = rest.Remove(first);
        }

        return ranking.MoveToImmutable();
    }

    /// <summary>The best of at least one model.</summary>
    public static int First(Checklist checklist, Standing standing, ImmutableArray<int> models)
    {
        var best = models.Max(model => standing.Index[model]);
        var level = models.RemoveAll(model => standing.Index[model].IsBelow(best));
        return level is [var only]
            ? only
            : level.MinBy(model => HighRisks(checklist, standing.Tally, model));
    }

    private static int HighRisks(Checklist checklist, Tally tally, int model) =>
        checklist.Risks.Count(risk =>
            risk.Model == model && Exposures.SeverityOf(risk.Exposure(tally)) == Severity.High
        );
}
