using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Cards.Recommendations;

/// <summary>Everything that the recommendation card is drawn from.</summary>
/// <param name="Assessment">The closed assessment.</param>
/// <param name="Framework">The framework it began with.</param>
/// <param name="Result">What its answers say.</param>
internal sealed record Scene(Assessment Assessment, Framework Framework, Recommendation Result)
{
    /// <summary>Fewest levels given that anything about a question may be shown from in an anonymous decision.</summary>
    private const int FewestShown = 3;

    /// <summary>Name of a model.</summary>
    public string Model(string id) => Framework.Model(id).Name;

    /// <summary>A question with its section.</summary>
    public (Question Question, Section Section) Find(string question) =>
        (Framework.Question(question), Framework.SectionOf(question));

    /// <summary>Whether anything about the question may be shown: names are shown anyway, or enough levels were given.</summary>
    public bool MayShow(string question) =>
        Assessment.Visibility is Visibility.Named
        || Result.Agreement[question].Levels.Values.Sum() >= FewestShown;

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
