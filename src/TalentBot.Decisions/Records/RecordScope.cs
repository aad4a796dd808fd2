using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Records.Parts;

namespace TalentBot.Decisions.Records;

/// <summary>What a record is made from, and what of it may be shown.</summary>
internal sealed record RecordScope(
    Assessment Assessment,
    Framework Framework,
    Recommendation Result
)
{
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

    /// <summary>The questions that may be shown; of the others only their sections.</summary>
    public RecordedSources Sources(IEnumerable<string> questions)
    {
        var all = questions.ToArray();
        return new(
            [.. all.Where(Shows).Select(q => Question(q).Name)],
            [
                .. all.Where(q => !Shows(q))
                    .Select(q => Section(q).Name)
                    .Distinct(StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>A figure as far as it may be told: in an anonymous decision no finer than on the card, since more digits could tell the answers behind it.</summary>
    public double Figure(double value) => Rounded(value, 1);

    /// <summary>A share, 0 … 1, as far as it may be told.</summary>
    public double Share(double value) => Rounded(value, 2);

    /// <summary>A person's name; empty until they are met.</summary>
    public static string NameOf(Person person) => person.Name;

    private double Rounded(double value, int digits) =>
        Assessment.Visibility is Visibility.Anonymous
            ? Reports.Wording.Figure.Rounded(value, digits)
            : value;
}
