using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Scoring;

/// <summary>Where the models stand by a tally.</summary>
/// <remarks>
/// Additive value with one weight per priority: index = 50 + 25 · Σ weight · partial, and a partial
/// is the mean evidence of the priority's questions, so contributions of questions add up.
/// </remarks>
internal sealed class Standing
{
    private readonly Checklist _checklist;

    public Standing(Checklist checklist, Tally tally)
    {
        _checklist = checklist;
        Tally = tally;
        Weights = tally.Priorities.Shares();
        Evidence = new Grid(checklist.Questions.Length, checklist.Models);
        Partials = new Grid(checklist.Priorities, checklist.Models);
        foreach (var question in checklist.Questions)
        {
            Count(question);
        }

        Index = [.. Enumerable.Range(0, checklist.Models).Select(IndexOf)];
    }

    public Tally Tally { get; }

    /// <summary>The group's weight of each priority; they sum to 1.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>Question × model.</summary>
    public Grid Evidence { get; }

    /// <summary>Priority × model.</summary>
    public Grid Partials { get; }

    /// <summary>Per model; 50 is an average answer.</summary>
    public ImmutableArray<double> Index { get; }

    /// <summary>Index points that a model gains by a question.</summary>
    public double Contribution(AskedQuestion question, int model) =>
        IndexScale.Points(
            Weights[question.Priority] * question.Share * Evidence[question.Position, model]
        );

    private void Count(AskedQuestion question)
    {
        var levels = Tally.Levels(question);
        var total = levels.Total();

        // A question without a level is an average answer: its evidence stays 0.
        for (var level = 0; total > 0 && level < levels.Length; level++)
        {
            Add(question, level, levels[level] / total);
        }
    }

    private void Add(AskedQuestion question, int level, double share)
    {
        for (var model = 0; share > 0 && model < _checklist.Models; model++)
        {
            var evidence = share * question.Evidence[level, model];
            Evidence[question.Position, model] += evidence;
            Partials[question.Priority, model] += question.Share * evidence;
        }
    }

    private double IndexOf(int model)
    {
        var value = 0d;
        for (var priority = 0; priority < Weights.Length; priority++)
        {
            value += Weights[priority] * Partials[priority, model];
        }

        return IndexScale.Index(value);
    }
}
