using System.Collections.Concurrent;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Translations;
using TalentBot.Languages;

namespace TalentBot.Frameworks;

/// <summary>Frameworks in the languages that the bot speaks.</summary>
/// <remarks>Only the default framework is translated; another one is shown as it was written.</remarks>
internal static class Translations
{
    private static readonly ConcurrentDictionary<
        (string Version, string Language),
        Framework
    > Put = [];

    /// <summary>The framework of a version in a language.</summary>
    /// <exception cref="KeyNotFoundException">No assessment can have begun with the version.</exception>
    public static Framework Of(this IFrameworks frameworks, string version, Language language)
    {
        var framework = frameworks.Of(version);
        return version == FrameworkFile.Default.Version
            ? Put.GetOrAdd(
                (version, language.Tag),
                _ => FrameworkTexts.Put(framework, FrameworkTexts.OfDefault(language.Tag))
            )
            : framework;
    }

    /// <summary>The framework that an assessment began with, in a language.</summary>
    public static Framework Of(
        this IFrameworks frameworks,
        Assessment assessment,
        Language language
    ) => frameworks.Of(assessment.FrameworkVersion, language);

    /// <summary>The framework that a new assessment begins with, in a language.</summary>
    public static Framework CurrentIn(this IFrameworks frameworks, Language language) =>
        frameworks.Of(frameworks.Current.Version, language);
}
