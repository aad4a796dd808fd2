using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Agreement;

/// <summary>
/// How far the leaders agree: with the result, with each other, and question by question.
/// </summary>
internal sealed class AgreementFigures(Panel panel)
{
    private readonly ImmutableArray<OwnRanking> _own = OwnRanking.Of(panel);

    /// <summary>
    /// Share of the leaders, by weight, whose own ranking has the first model first.
    /// </summary>
    public double Backing()
    {
        var all = _own.Sum(ranking => ranking.Weight);
        var backing = _own.Where(ranking => ranking.BacksFirst).Sum(ranking => ranking.Weight);
        return all > 0 ? backing / all : 0;
    }

    /// <summary>
    /// Model id → points: one per rival ranked lower, half of one per tie, times weight.
    /// </summary>
    /// <remarks>
    /// Borda 1781; with mid-ranks, points are the number of models less the rank.
    /// </remarks>
    public ImmutableDictionary<string, double> Borda() =>
        panel
            .Eligible.Index()
            .ToImmutableDictionary(
                model => panel.Checklist.ModelId(model.Item),
                model => Points(model.Index),
                StringComparer.Ordinal
            );

    /// <summary>Whether no model has more points than the first.</summary>
    public bool BordaAgrees()
    {
        var points = panel.Eligible.Index().Select(model => Points(model.Index)).ToList();
        return points.TrueForAll(other => !other.IsAbove(points[0]));
    }

    /// <summary>Kendall's W over the own rankings.</summary>
    public double? Concordance() => KendallW.Of(Ranks());

    /// <summary>Its exact probability.</summary>
    public double? ConcordanceP() => KendallP.Of(Ranks());

    /// <summary>Question id → agreement, for every question of the checklist.</summary>
    public ImmutableDictionary<string, QuestionAgreement> Questions() =>
        panel.Checklist.Questions.ToImmutableDictionary(
            question => question.Id,
            question => Of(question, Heads(question)),
            StringComparer.Ordinal
        );

    private double Points(int place) =>
        _own.Sum(own => own.Weight * (panel.Eligible.Length - own.Ranks[place]));

    private ImmutableArray<ImmutableArray<double>> Ranks() => [.. _own.Select(own => own.Ranks)];

    private ImmutableArray<int> Heads(AskedQuestion question)
    {
        var heads = new int[question.Levels];
        foreach (var leader in panel.Leaders)
        {
            if (leader.LevelAt(question) is >= 0 and var level)
            {
                heads[level]++;
            }
        }

        return [.. heads];
    }

    private static QuestionAgreement Of(AskedQuestion question, ImmutableArray<int> heads) =>
        new(
            Consensus.Of(heads),
            OrdinalAgreement.Of(heads),
            heads
                .Index()
                .Where(level => level.Item > 0)
                .ToImmutableDictionary(
                    level => question.LevelId(level.Index),
                    level => level.Item,
                    StringComparer.Ordinal
                )
        );
}
