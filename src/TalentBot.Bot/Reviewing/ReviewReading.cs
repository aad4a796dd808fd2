using System.Collections.Immutable;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Reviewing;
using TalentBot.Languages;
using TalentBot.Starting;

namespace TalentBot.Reviewing;

/// <summary>What was filled in on the form that looks back.</summary>
/// <param name="Course">How it went; null when the faults say why not.</param>
/// <param name="Risks">Ids of the risks that came true.</param>
/// <param name="Patterns">Ids of the failure patterns that were seen.</param>
/// <param name="Text">What to remember; empty for nothing.</param>
/// <param name="Faults">Everything that is wrong.</param>
internal sealed record ReviewReading(
    Course? Course,
    ImmutableArray<string> Risks,
    ImmutableArray<string> Patterns,
    string Text,
    ImmutableArray<FormFault> Faults
)
{
    /// <summary>Reads the form's values; total.</summary>
    public static ReviewReading Read(IReadOnlyDictionary<string, string> values, Language language)
    {
        var fields = new FieldReader(values);
        var (course, text) = (
            CourseOf(fields.Text(ReviewFields.Course)),
            fields.Text(ReviewFields.Text)
        );
        return new(
            course,
            fields.Ids(ReviewFields.Risks),
            fields.Ids(ReviewFields.Patterns),
            text,
            [
                .. course is null
                    ? [new FormFault(ReviewFields.Course, language["review.choose"])]
                    : Array.Empty<FormFault>(),
                .. text.Length > LifeCycle.LongestText
                    ? [TooLong(language)]
                    : Array.Empty<FormFault>(),
            ]
        );
    }

    private static FormFault TooLong(Language language) =>
        new(ReviewFields.Text, language.Say("review.too-long", ("most", LifeCycle.LongestText)));

    private static Course? CourseOf(string value) =>
        ReviewFields
            .Courses.Where(c => c.Value == value)
            .Select(c => (Course?)c.Course)
            .FirstOrDefault();
}
