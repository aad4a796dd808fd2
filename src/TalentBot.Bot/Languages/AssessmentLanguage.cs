using TalentBot.Decisions.Assessments;

namespace TalentBot.Languages;

/// <summary>Which language a decision is spoken about in.</summary>
internal static class AssessmentLanguage
{
    /// <summary>In its channel: the owner's.</summary>
    public static Language Language(this Assessment assessment) =>
        Languages.Language.Of(assessment.Language);

    /// <summary>One to one: the person's own, as far as it is known.</summary>
    public static Language LanguageOf(this Assessment assessment, Person person) =>
        Languages.Language.Of(
            person.Language ?? assessment.LeaderFor(person)?.Person.Language ?? assessment.Language
        );
}
