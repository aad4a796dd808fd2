namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>How much weight of leaders stands on each level and each priority.</summary>
/// <remarks>
/// The group's result depends on nothing else, so leaders can be added one by one.
/// </remarks>
internal sealed class Tally
{
    private readonly Checklist _checklist;
    private readonly double[] _levels;
    private readonly double[] _priorities;

    public Tally(Checklist checklist)
        : this(checklist, new double[checklist.Levels], new double[checklist.Priorities]) { }

    private Tally(Checklist checklist, double[] levels, double[] priorities) =>
        (_checklist, _levels, _priorities) = (checklist, levels, priorities);

    /// <summary>Weight of the leaders on each priority; all 0 if nobody ranked them.</summary>
    public ReadOnlySpan<double> Priorities => _priorities;

    /// <summary>Weight of the leaders on each level of a question.</summary>
    public ReadOnlySpan<double> Levels(AskedQuestion question) =>
        _levels.AsSpan(question.Offset, question.Levels);

    /// <summary>Counts a leader in.</summary>
    public void Add(Voter leader)
    {
        foreach (var question in _checklist.Questions)
        {
            if (leader.LevelAt(question) is >= 0 and var level)
            {
                _levels[question.Offset + level] += leader.Weight;
            }
        }

        AddRanking(leader);
    }

    /// <summary>The leaders of both tallies together.</summary>
    public Tally Plus(Tally other) =>
        new(_checklist, Sum(_levels, other._levels), Sum(_priorities, other._priorities));

    /// <summary>The same with a leader more.</summary>
    public Tally Plus(Voter leader)
    {
        var tally = new Tally(_checklist, [.. _levels], [.. _priorities]);
        tally.Add(leader);
        return tally;
    }

    private void AddRanking(Voter leader)
    {
        if (leader.PriorityWeights is not { } weights)
        {
            return;
        }

        for (var priority = 0; priority < _priorities.Length; priority++)
        {
            _priorities[priority] += leader.Weight * weights[priority];
        }
    }

    private static double[] Sum(double[] left, double[] right)
    {
        var sum = new double[left.Length];
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = left[i] + right[i];
        }

        return sum;
    }
}
