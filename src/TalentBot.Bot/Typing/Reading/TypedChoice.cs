using System.Collections.Immutable;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Typing.Reading;

/// <summary>Something that can be typed for an answer.</summary>
/// <param name="Letter">What marks it: never a figure, since levels have those.</param>
/// <param name="Id">What it stands for.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="Further">Other spelt texts that mean it.</param>
internal sealed record TypedChoice(
    char Letter,
    string Id,
    string Name,
    ImmutableArray<string> Further
)
{
    /// <summary>As it stands in a list.</summary>
    public string Marked => $"{Letter}) {Name}";

    /// <summary>What a question can be answered with.</summary>
    public static ImmutableArray<TypedChoice> Of(Question question, Language language) =>
        Lettered([
            .. question.Levels.Select(l => (l.Id, l.Name, ImmutableArray<string>.Empty)),
            (
                Answers.NotSure,
                language["form.not-sure"],
                [.. Spelling.AllOf("typing.not-sure-words", language)]
            ),
            (
                Answers.NotMyArea,
                language["form.not-my-area"],
                [.. Spelling.AllOf("typing.not-my-area-words", language)]
            ),
        ]);

    /// <summary>What is ranked.</summary>
    public static ImmutableArray<TypedChoice> Of(PrioritiesForm form) =>
        Lettered([.. form.Priorities.Select(p => (p.Id, p.Name, ImmutableArray<string>.Empty))]);

    /// <summary>Those that a text means to the letter: by mark, by name, or by the name up to its colon.</summary>
    public static ImmutableArray<TypedChoice> Exactly(
        ImmutableArray<TypedChoice> choices,
        string text
    )
    {
        var spelt = Spelling.Of(text);
        return [.. choices.Where(c => c.Spelt.Contains(spelt, StringComparer.Ordinal))];
    }

    /// <summary>Those whose name has all words of a text; none for a mere figure, which could be a position too.</summary>
    public static ImmutableArray<TypedChoice> Loosely(
        ImmutableArray<TypedChoice> choices,
        string text
    )
    {
        var words = Spelling.Words(Spelling.Of(text));
        return words.Any(w => w.Any(char.IsLetter))
            ? [.. choices.Where(c => words.All(c.Words.Contains))]
            : [];
    }

    private ImmutableArray<string> Words { get; } = Spelling.Words(Spelling.Of(Name));

    private ImmutableArray<string> Spelt { get; } =
    [
        Letter.ToString(),
        Spelling.Of(Id),
        Spelling.Of(Name),
        Spelling.Of(Name.Split(':')[0]),
        Spelling.Of($"{Letter} {Name}"),
        .. Further,
    ];

    private static ImmutableArray<TypedChoice> Lettered(
        ImmutableArray<(string Id, string Name, ImmutableArray<string> Further)> all
    ) => [.. all.Select((c, i) => new TypedChoice((char)('a' + i), c.Id, c.Name, c.Further))];
}
