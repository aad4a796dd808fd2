using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Risks;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>What is asked and watched, with ids turned into positions.</summary>
internal sealed class Checklist
{
    private readonly Dictionary<string, KnownQuestion> _known;

    public Checklist(Framework framework, ChecklistKind kind)
    {
        Framework = framework;
        Questions = Ask(framework, kind);
        Levels = Questions.Sum(question => question.Levels);
        PlaceWeights = RankOrderCentroid.Weights(framework.Priorities.Length);
        var asked = Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        _known = framework.AllQuestions.ToDictionary(
            question => question.Id,
            question => new KnownQuestion(question, asked.GetValueOrDefault(question.Id)?.Position),
            StringComparer.Ordinal
        );
        Risks =
        [
            .. framework.Risks.Select(risk => new WatchedRisk(risk, ModelAt(risk.Model), asked)),
        ];
        Patterns = [.. framework.Patterns.Select(pattern => new WatchedPattern(pattern, asked))];
    }

    public Framework Framework { get; }

    public ImmutableArray<AskedQuestion> Questions { get; }

    /// <summary>Number of levels of all questions together.</summary>
    public int Levels { get; }

    /// <summary>Number of models.</summary>
    public int Models => Framework.Models.Length;

    /// <summary>Number of priorities.</summary>
    public int Priorities => Framework.Priorities.Length;

    /// <summary>Weights of the first, second … place of a ranking of the priorities.</summary>
    public ImmutableArray<double> PlaceWeights { get; }

    public ImmutableArray<WatchedRisk> Risks { get; }

    public ImmutableArray<WatchedPattern> Patterns { get; }

    public string ModelId(int model) => Framework.Models[model].Id;

    public string PriorityId(int priority) => Framework.Priorities[priority].Id;

    /// <summary>The framework's question of that id, asked or not; null if it has none.</summary>
    public KnownQuestion? Find(string question) => _known.GetValueOrDefault(question);

    /// <summary>Model id → figure, for the given models.</summary>
    public ImmutableDictionary<string, double> ByModel(
        IEnumerable<int> models,
        Func<int, double> figure
    ) => models.ToImmutableDictionary(ModelId, figure, StringComparer.Ordinal);

    /// <summary>Priority id → figure, for every priority.</summary>
    public ImmutableDictionary<string, T> ByPriority<T>(Func<int, T> figure) =>
        Enumerable
            .Range(0, Priorities)
            .ToImmutableDictionary(PriorityId, figure, StringComparer.Ordinal);

    private int ModelAt(string id) => Framework.Models.ToList().FindIndex(m => m.Id == id);

    private static ImmutableArray<AskedQuestion> Ask(Framework framework, ChecklistKind kind)
    {
        var chosen = framework.Questions(kind);
        var sizes = chosen
            .CountBy(question => question.Priority)
            .ToDictionary(StringComparer.Ordinal);
        var questions = ImmutableArray.CreateBuilder<AskedQuestion>(chosen.Length);
        var offset = 0;
        foreach (var question in chosen)
        {
            questions.Add(
                new AskedQuestion(question, framework)
                {
                    Section = framework.SectionOf(question.Id).Id,
                    Position = questions.Count,
                    Share = 1d / sizes[question.Priority],
                    Offset = offset,
                }
            );
            offset += question.Levels.Length;
        }

        return questions.MoveToImmutable();
    }
}
