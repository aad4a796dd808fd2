using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Reports;

/// <summary>What a report is about.</summary>
/// <param name="Title">What is decided; null if nobody said.</param>
/// <param name="Poll">The answers.</param>
/// <param name="Result">What they say.</param>
/// <param name="Visibility">Who may be shown what.</param>
public sealed record ReportSubject(
    string? Title,
    Poll Poll,
    Recommendation Result,
    Visibility Visibility
)
{
    internal Explanation Explanation { get; } = Explainer.Explain(Poll, Result, Visibility);

    internal Framework Framework => Poll.Framework;

    /// <summary>Whether there is anything to explain: an answer or a ranking.</summary>
    internal bool HasAnswers =>
        Result.Agreement.Values.Any(question => !question.Levels.IsEmpty)
        || Poll.Ballots.Any(ballot => !ballot.Priorities.IsEmpty);

    internal string Model(string id) => Framework.Model(id).Name;

    /// <summary>Names of the questions that may be shown; of the others only their sections'.</summary>
    internal string Names(IEnumerable<string> questions) =>
        string.Join(", ", questions.Select(Name).Distinct(StringComparer.Ordinal));

    /// <summary>Whether anything about the question may be shown.</summary>
    internal bool Shows(string question) =>
        Disclosure.Shows(Visibility, Result.Agreement[question]);

    /// <summary>Whether anything about the group's weights may be shown.</summary>
    internal bool ShowsWeights =>
        Disclosure.ShowsWeights(
            Visibility,
            Poll.Ballots.Count(ballot => !ballot.Priorities.IsEmpty)
        );

    private string Name(string question) =>
        Shows(question)
            ? Framework.Question(question).Name
            : $"section “{Framework.SectionOf(question).Name}”";
}
