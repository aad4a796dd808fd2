using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>
/// The smallest lead over a rival that any completion of the open answers leaves.
/// </summary>
/// <remarks>
/// The lead is a sum of weight × value with weights of 0 or more, so each open answer can be taken
/// at its worst by itself, and then each open ranking: exact without trying completions. An answer
/// that stays open is never worse, because a question's mean evidence is 0.
/// </remarks>
internal sealed class WorstCase(Panel panel, OpenSlots open)
{
    /// <summary>
    /// The first model's lead over a rival in the worst completion, in index points.
    /// </summary>
    public double Lead(int first, int rival)
    {
        var values = new double[panel.Checklist.Priorities];
        foreach (var question in panel.Checklist.Questions)
        {
            values[question.Priority] += question.Share * Value(question, first, rival);
        }

        return IndexScale.Points(
            values.Zip(Weights(values), (value, weight) => value * weight).Sum()
        );
    }

    private double Value(AskedQuestion question, int first, int rival)
    {
        var given = panel.Standing.Tally.Levels(question);
        var (sum, total, worst) = (0d, open.WeightAt(question), double.PositiveInfinity);
        for (var level = 0; level < given.Length; level++)
        {
            var lead = question.Lead(level, first, rival);
            worst = Math.Min(worst, lead);
            sum += given[level] * lead;
            total += given[level];
        }

        return total > 0 ? (sum + (open.WeightAt(question) * worst)) / total : 0;
    }

    private ImmutableArray<double> Weights(double[] values)
    {
        double[] weights = [.. panel.Standing.Tally.Priorities];
        var worstFirst = Enumerable.Range(0, values.Length).OrderBy(priority => values[priority]);
        foreach (var (place, priority) in worstFirst.Index())
        {
            weights[priority] += open.UnrankedWeight * panel.Checklist.PlaceWeights[place];
        }

        return TotalWeight.Shares(weights);
    }
}
