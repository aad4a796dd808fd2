using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Cards.Recommendations;

/// <summary>Everything that the recommendation card is drawn from.</summary>
/// <param name="Assessment">The closed assessment.</param>
/// <param name="Framework">The framework it began with.</param>
/// <param name="Result">What its answers say.</param>
internal sealed record Scene(Assessment Assessment, Framework Framework, Recommendation Result)
{
    /// <summary>Why they say so, as far as it may be shown.</summary>
    public Explanation Explanation { get; } =
        Explainer.Explain(Assessment.ToPoll(Framework), Result, Assessment.Visibility);

    /// <summary>Name of a model.</summary>
    public string Model(string id) => Framework.Model(id).Name;

    /// <summary>A question with its section.</summary>
    public (Question Question, Section Section) Find(string question) =>
        (Framework.Question(question), Framework.SectionOf(question));

    /// <summary>Whether anything about the question may be shown: names are shown anyway, or enough levels were given.</summary>
    public bool MayShow(string question) =>
        Disclosure.Shows(Assessment.Visibility, Result.Agreement[question]);

    /// <summary>Names of the questions that may be shown; of the others only their sections'.</summary>
    public ImmutableArray<string> Names(IEnumerable<string> questions) =>
        [
            .. questions
                .Select(q =>
                    MayShow(q) ? Find(q).Question.Name : $"section “{Find(q).Section.Name}”"
                )
                .Distinct(StringComparer.Ordinal),
        ];
}
