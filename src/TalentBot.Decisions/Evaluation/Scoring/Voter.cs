using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>What one leader gave, with ids turned into positions.</summary>
internal sealed class Voter
{
    private readonly int[] _levels;

    /// <exception cref="ArgumentException">
    /// The ballot has a question, answer or priority that the framework does not know, or leaves a
    /// priority out of its ranking.
    /// </exception>
    public Voter(Ballot ballot, Checklist checklist)
    {
        Weight = ballot.Weight;
        PriorityWeights = ballot.Priorities.IsEmpty ? null : Centroid(ballot, checklist);
        _levels = Levels(ballot, checklist);
        HasLevel = Array.Exists(_levels, level => level >= 0);
    }

    public double Weight { get; }

    /// <summary>Whether at least one question of the checklist has a level.</summary>
    public bool HasLevel { get; }

    /// <summary>
    /// Weights by the leader's own ranking of the priorities; null when not ranked yet.
    /// </summary>
    public ImmutableArray<double>? PriorityWeights { get; }

    /// <summary>Whether anything of the leader's can move the result.</summary>
    public bool HasLevelOrRanking => HasLevel || PriorityWeights is not null;

    /// <summary>Position of the level given to a question; negative when none was given.</summary>
    public int LevelAt(AskedQuestion question) => _levels[question.Position];

    /// <summary>Whether the question still waits for this leader.</summary>
    public bool IsOpen(AskedQuestion question) => LevelAt(question) == KnownQuestion.Open;

    private static ImmutableArray<double> Centroid(Ballot ballot, Checklist checklist)
    {
        var places = checklist
            .Framework.Priorities.Select(priority => ballot.Priorities.IndexOf(priority.Id))
            .ToList();
        return ballot.Priorities.Length == places.Count && places.TrueForAll(place => place >= 0)
            ? [.. places.Select(place => checklist.PlaceWeights[place])]
            : throw new ArgumentException(
                "A ranking names every priority of the framework once.",
                nameof(ballot)
            );
    }

    // Once over what was given: with thousands of leaders, most of the time goes here.
    private static int[] Levels(Ballot ballot, Checklist checklist)
    {
        var levels = new int[checklist.Questions.Length];
        Array.Fill(levels, KnownQuestion.Open);
        foreach (var (question, answer) in ballot.Answers)
        {
            var known = checklist.Find(question);
            var level =
                known?.LevelOf(answer)
                ?? throw new ArgumentException(
                    $"The framework does not know the answer {answer} to {question}.",
                    nameof(ballot)
                );
            if (known.Position is { } position)
            {
                levels[position] = level;
            }
        }

        return levels;
    }
}
