using System.Collections.Immutable;
using TalentBot.Commands;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Dialogs;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Typing.Reading;

/// <summary>Reads a typed line as an answer to what is asked; total.</summary>
internal static class StepReader
{
    /// <summary>What the line means.</summary>
    public static TypedReading Read(Step step, TypedLine line, Language language) =>
        step switch
        {
            { Question: { } question } => Question(question, line, language),
            { Form: PrioritiesForm form } => Ranking(form, line, language),
            _ => Way(line, language) ?? new TypedReading.Nothing(),
        };

    private static TypedReading Question(Question question, TypedLine line, Language language)
    {
        var choices = TypedChoice.Of(question, language);
        return Only(TypedChoice.Exactly(choices, line.Text), null)
            ?? Way(line, language)
            ?? (
                TypedReason.After(line.Text, language) is { } why
                    ? new TypedReading.Why(why)
                    : Answer(choices, line, language)
            );
    }

    private static TypedReading Answer(
        ImmutableArray<TypedChoice> choices,
        TypedLine line,
        Language language
    )
    {
        var (answer, reason) = TypedReason.Split(line.Text, language);
        return Only(TypedChoice.Exactly(choices, answer), reason)
            ?? (
                IsCommand(line)
                    ? new TypedReading.Nothing()
                    : Only(TypedChoice.Loosely(choices, answer), reason)
                        ?? Only(TypedChoice.Loosely(choices, line.Text), null)
                        ?? new TypedReading.Nothing()
            );
    }

    private static TypedReading Ranking(PrioritiesForm form, TypedLine line, Language language) =>
        Way(line, language)
        ?? (
            RankingReader.Read(TypedChoice.Of(form), line.Text) is { IsEmpty: false } order
                ? new TypedReading.Ranked(order)
                : new TypedReading.Nothing()
        );

    /// <summary>The answer, or the several that were meant; null for none.</summary>
    private static TypedReading? Only(ImmutableArray<TypedChoice> meant, string? reason) =>
        meant switch
        {
            [] => null,
            [var only] => new TypedReading.Chosen(only, reason),
            _ => new TypedReading.Several(meant),
        };

    private static TypedReading? Way(TypedLine line, Language language) =>
        Spelling.Of(line.Text) switch
        {
            var t when Spelling.IsOneOf(t, "typing.back-words", language) =>
                new TypedReading.Back(),
            var t when Spelling.IsOneOf(t, "typing.next-words", language) =>
                new TypedReading.Next(),
            var t when Spelling.IsOneOf(t, "typing.finish-words", language) =>
                new TypedReading.Finish(),
            _ => null,
        };

    /// <summary>Whether the line is a command and nothing else, which comes before words that a level happens to have.</summary>
    private static bool IsCommand(TypedLine line) =>
        CommandWord.Find(Spelling.Of(line.Text), line.Scope)?.WorksIn(line.Scope) is true;
}
