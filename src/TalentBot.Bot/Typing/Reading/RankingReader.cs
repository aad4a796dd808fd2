using System.Collections.Immutable;

namespace TalentBot.Typing.Reading;

/// <summary>Reads a typed ranking: names or letters in order.</summary>
internal static class RankingReader
{
    private static readonly char[] Marks = [',', ';', '>', '،', '/'];

    /// <summary>What was named, in order; empty when something else was typed.</summary>
    public static ImmutableArray<TypedChoice> Read(ImmutableArray<TypedChoice> choices, string text)
    {
        var parts = text.Split(
            text.IndexOfAny(Marks) >= 0 ? Marks : [' '],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        var named = Named(choices, parts);
        return named.IsEmpty && parts is [var letters]
            ? Named(choices, [.. letters.Select(l => l.ToString())])
            : named;
    }

    private static ImmutableArray<TypedChoice> Named(
        ImmutableArray<TypedChoice> choices,
        string[] parts
    )
    {
        var meant = parts.Select(p => Meant(choices, p)).OfType<TypedChoice>().ToImmutableArray();
        return meant.Length == parts.Length ? meant : [];
    }

    private static TypedChoice? Meant(ImmutableArray<TypedChoice> choices, string part) =>
        TypedChoice.Exactly(choices, part) is [var exact] ? exact
        : TypedChoice.Loosely(choices, part) is [var loose] ? loose
        : null;
}
