using System.Collections.Immutable;

namespace TalentBot.Decisions.Questions;

/// <summary>What is known about the words of a language.</summary>
/// <param name="Language">Tag of the language, for example <c>de</c>.</param>
/// <param name="SmallWords">Words that say nothing about the subject, such as “the” and “how”.</param>
/// <param name="Synonyms">Groups of words that ask for the same.</param>
public sealed record Vocabulary(
    string Language,
    ImmutableArray<string> SmallWords,
    ImmutableArray<ImmutableArray<string>> Synonyms
);
