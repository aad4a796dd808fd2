using System.Collections.Concurrent;
using System.Collections.Immutable;
using TalentBot.Decisions.Questions;
using TalentBot.Languages;

namespace TalentBot.Guide.Asking;

/// <summary>What the resources know about the words of each language.</summary>
internal static class Vocabularies
{
    private static readonly ConcurrentDictionary<string, Vocabulary> Read = new(
        StringComparer.Ordinal
    );

    /// <summary>The vocabulary of a language.</summary>
    public static Vocabulary Of(Language language) =>
        Read.GetOrAdd(
            language.Tag,
            tag => new Vocabulary(
                tag,
                Split(language["ask.small-words"], ','),
                [.. Split(language["ask.synonyms"], ';').Select(group => Split(group, ','))]
            )
        );

    private static ImmutableArray<string> Split(string text, char separator) =>
        [
            .. text.Split(
                separator,
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            ),
        ];
}
