using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Neutrality;

/// <summary>A leader who ranks and answers everything by chance, again and again.</summary>
/// <remarks>
/// Works in place: hundreds of thousands of draws must not take longer than a person waits.
/// </remarks>
internal sealed class RandomLeader(Checklist checklist)
{
    private readonly int[] _ranking = [.. Enumerable.Range(0, checklist.Priorities)];
    private readonly int[] _levels = new int[checklist.Questions.Length];
    private readonly double[] _weights = new double[checklist.Priorities];
    private readonly double[] _points = new double[checklist.Models];
    private readonly ImmutableArray<int> _models = [.. Enumerable.Range(0, checklist.Models)];

    /// <summary>Ranks and answers anew.</summary>
    /// <param name="below">Draws an integer from 0 to one less than what it is given.</param>
    public void Draw(Func<int, int> below)
    {
        Shuffle(below);
        foreach (var question in checklist.Questions)
        {
            _levels[question.Position] = below(question.Levels);
        }
    }

    /// <summary>Position of the model that comes first.</summary>
    public int First()
    {
        Score();
        var best = _points.AsSpan().IndexOf(_points.Max());
        return IsAlone(best)
            ? best
            : ModelRanking.First(checklist, new Standing(checklist, Alone()), _models);
    }

    /// <summary>What was drawn.</summary>
    public Ballot ToBallot() =>
        new(
            Weight: 1,
            [.. _ranking.Select(checklist.PriorityId)],
            checklist.Questions.ToImmutableDictionary(
                question => question.Id,
                question => question.LevelId(_levels[question.Position]),
                StringComparer.Ordinal
            ),
            Finished: true
        );

    private void Shuffle(Func<int, int> below)
    {
        for (var place = _ranking.Length - 1; place > 0; place--)
        {
            var other = below(place + 1);
            (_ranking[place], _ranking[other]) = (_ranking[other], _ranking[place]);
        }

        for (var place = 0; place < _ranking.Length; place++)
        {
            _weights[_ranking[place]] = checklist.PlaceWeights[place];
        }
    }

    private void Score()
    {
        Array.Clear(_points);
        foreach (var question in checklist.Questions)
        {
            var weight = IndexScale.Points(_weights[question.Priority] * question.Share);
            for (var model = 0; model < _points.Length; model++)
            {
                _points[model] += weight * question.Evidence[_levels[question.Position], model];
            }
        }
    }

    private bool IsAlone(int best)
    {
        var level = 0;
        foreach (var points in _points)
        {
            level += points.IsSameAs(_points[best]) ? 1 : 0;
        }

        return level == 1;
    }

    // Ties are rare, and broken by the rule that decisions are ranked by.
    private Tally Alone()
    {
        var tally = new Tally(checklist);
        tally.Add(new Voter(ToBallot(), checklist));
        return tally;
    }
}
