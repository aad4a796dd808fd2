using System.Collections.Immutable;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Cards.Recommendations;

/// <summary>Everything that the cards about a result are drawn from.</summary>
/// <param name="Assessment">The closed assessment.</param>
/// <param name="Framework">The framework it began with, in the language.</param>
/// <param name="Result">What its answers say.</param>
/// <param name="Language">The language of its readers.</param>
internal sealed record Scene(
    Assessment Assessment,
    Framework Framework,
    Recommendation Result,
    Language Language
)
{
    /// <summary>Why they say so, as far as it may be shown.</summary>
    public Explanation Explanation { get; } =
        Explainer.Explain(Assessment.ToPoll(Framework), Result, Assessment.Visibility);

    /// <summary>What an assessment's answers say.</summary>
    /// <param name="assessment">A closed one.</param>
    /// <param name="framework">The framework it began with, in the language.</param>
    /// <param name="language">The language of its readers.</param>
    public static Scene Of(Assessment assessment, Framework framework, Language language) =>
        new(assessment, framework, Evaluator.Evaluate(assessment.ToPoll(framework)), language);

    /// <summary>Whether somebody asked for themselves alone, one to one: then “you” is one person.</summary>
    public bool IsPersonal => Assessment.IsPersonal;

    /// <summary>Whether there is anything to explain.</summary>
    public bool HasAnswers => Assessment.IsAnswered;

    /// <summary>Whether the team may rely on the first model.</summary>
    public bool IsReliable => Result.Verdict.IsReliable();

    /// <summary>Whether anything about the group's weights may be shown.</summary>
    public bool ShowsWeights =>
        Disclosure.ShowsWeights(
            Assessment.Visibility,
            Assessment.Counted.Count(l => !l.Priorities.IsEmpty)
        );

    /// <summary>Name of a model.</summary>
    public string Model(string id) => Framework.Model(id).Name;

    /// <summary>A priority in one word, where it has one.</summary>
    public string Priority(string id) =>
        Language.Find($"recommendation.priority.{id}") ?? Framework.Priority(id).Name;

    /// <summary>Whether anything about the question may be shown: names are shown anyway, or enough levels were given.</summary>
    public bool MayShow(string question) =>
        Disclosure.Shows(Assessment.Visibility, Result.Agreement[question]);

    /// <summary>The questions in a sentence: by name where they may be shown, else by their section.</summary>
    public string Questions(IEnumerable<string> questions) => Language.List(Names(questions));

    private ImmutableArray<string> Names(IEnumerable<string> questions) =>
        [
            .. questions
                .Select(q =>
                    MayShow(q)
                        ? Framework.Question(q).Name
                        : Language.Say(
                            "recommendation.question-of",
                            ("section", Framework.SectionOf(q).Name)
                        )
                )
                .Distinct(StringComparer.Ordinal),
        ];
}
