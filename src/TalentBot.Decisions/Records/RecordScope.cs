using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Records;

/// <summary>What a record is made from, and what of it may be shown.</summary>
internal sealed record RecordScope(
    Assessment Assessment,
    Framework Framework,
    Recommendation Result
)
{
    private const string Unknown = "somebody not met yet";

    public Named Model(string id) => new(id, Framework.Model(id).Name);

    public Named Question(string id) => new(id, Framework.Question(id).Name);

    public Named Section(string question)
    {
        var section = Framework.SectionOf(question);
        return new(section.Id, section.Name);
    }

    /// <summary>Whether anything about the question may be shown.</summary>
    public bool Shows(string question) =>
        Disclosure.Shows(Assessment.Visibility, Result.Agreement[question]);

    /// <summary>Names of the questions that may be shown; of the others only their sections'.</summary>
    public ImmutableArray<string> Names(IEnumerable<string> questions) =>
        [
            .. questions
                .Select(q => Shows(q) ? Question(q).Name : Section(q).Name)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>A person's name, as far as it is known.</summary>
    public static string NameOf(Person person) => person.Name.Length > 0 ? person.Name : Unknown;
}
