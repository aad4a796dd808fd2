using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>A question of the checklist with the numbers that it is scored by.</summary>
internal sealed class AskedQuestion
{
    private readonly ImmutableArray<string> _levels;

    public AskedQuestion(Question question, Framework framework)
    {
        Id = question.Id;
        _levels = [.. question.Levels.Select(level => level.Id)];
        Priority = framework.Priorities.ToList().FindIndex(p => p.Id == question.Priority);
        Evidence = EvidenceOf(question, framework);
    }

    public string Id { get; }

    /// <summary>Number of levels.</summary>
    public int Levels => _levels.Length;

    /// <summary>Position of its priority in the framework.</summary>
    public int Priority { get; }

    /// <summary>Level × model.</summary>
    public Grid Evidence { get; }

    /// <summary>Id of the section that it stands in.</summary>
    public required string Section { get; init; }

    /// <summary>Position in the checklist.</summary>
    public required int Position { get; init; }

    /// <summary>One part of its priority: 1 / number of the priority's questions.</summary>
    public required double Share { get; init; }

    /// <summary>Where its levels begin in a tally.</summary>
    public required int Offset { get; init; }

    public string LevelId(int level) => _levels[level];

    /// <summary>How much better a level suits one model than another.</summary>
    public double Lead(int level, int model, int rival) =>
        Evidence[level, model] - Evidence[level, rival];

    /// <summary>Position of a level; −1 if the question has none of that id.</summary>
    public int LevelOf(string id) => _levels.IndexOf(id);

    private static Grid EvidenceOf(Question question, Framework framework)
    {
        var evidence = new Grid(question.Levels.Length, framework.Models.Length);
        for (var model = 0; model < evidence.Columns; model++)
        {
            var ofModel = LevelEvidence.Of(question, framework.Models[model].Id);
            for (var level = 0; level < evidence.Rows; level++)
            {
                evidence[level, model] = ofModel[level];
            }
        }

        return evidence;
    }
}
