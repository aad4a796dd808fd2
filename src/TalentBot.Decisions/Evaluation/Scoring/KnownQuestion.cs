using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>A question of the framework with all that can be answered to it.</summary>
/// <param name="question">The question.</param>
/// <param name="position">Its position in the checklist; null if it is not asked.</param>
internal sealed class KnownQuestion(Question question, int? position)
{
    /// <summary>In place of a level: still to be answered.</summary>
    public const int Open = -1;

    private const int NotMine = -2;

    private readonly Dictionary<string, int> _levels = new(
        question.Levels.Select((level, place) => KeyValuePair.Create(level.Id, place)),
        StringComparer.Ordinal
    )
    {
        [Answers.NotSure] = Open,
        [Answers.NotMyArea] = NotMine,
    };

    /// <summary>Position in the checklist; null if it is not asked.</summary>
    public int? Position { get; } = position;

    /// <summary>Position of the level that an answer means, negative for none; null for no answer of it.</summary>
    public int? LevelOf(string answer) => _levels.TryGetValue(answer, out var level) ? level : null;
}
