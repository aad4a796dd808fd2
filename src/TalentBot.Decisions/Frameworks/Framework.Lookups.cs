using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Guide;

namespace TalentBot.Decisions.Frameworks;

public sealed partial record Framework
{
    /// <summary>All questions, in the order of the checklist.</summary>
    public IEnumerable<Question> AllQuestions => Sections.SelectMany(s => s.Questions);

    /// <summary>The questions of a checklist, in order.</summary>
    public ImmutableArray<Question> Questions(ChecklistKind checklist) =>
        [.. AllQuestions.Where(q => checklist == ChecklistKind.Full || q.Quick)];

    /// <summary>The model of that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public EngagementModel Model(string id) => Find(Models, m => m.Id == id, id);

    /// <summary>The priority of that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Priority Priority(string id) => Find(Priorities, p => p.Id == id, id);

    /// <summary>The question of that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Question Question(string id) => Find(AllQuestions, q => q.Id == id, id);

    /// <summary>The section that holds a question.</summary>
    /// <exception cref="ArgumentException">None does.</exception>
    public Section SectionOf(string question) =>
        Find(Sections, s => s.Questions.Any(q => q.Id == question), question);

    /// <summary>The gate of that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Gate Gate(string id) => Find(Gates, g => g.Id == id, id);

    /// <summary>The matrix row of that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public MatrixRow Row(string id) => Find(Matrix, r => r.Id == id, id);

    /// <summary>The risk of that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Risk Risk(string id) => Find(Risks, r => r.Id == id, id);

    /// <summary>How that model typically fails; null where the framework does not say.</summary>
    public FailurePattern? PatternOf(string model) =>
        Patterns.FirstOrDefault(p => p.Model == model);

    private static T Find<T>(IEnumerable<T> all, Func<T, bool> matches, string id)
        where T : class =>
        all.FirstOrDefault(matches)
        ?? throw new ArgumentException(
            $"The framework has no {typeof(T).Name} for '{id}'.",
            nameof(id)
        );
}
