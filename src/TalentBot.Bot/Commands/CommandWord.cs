using System.Collections.Immutable;

namespace TalentBot.Commands;

/// <summary>A command as it is typed.</summary>
/// <param name="Word">The word.</param>
/// <param name="Scope">Where it works.</param>
/// <param name="Help">What it does, in one line.</param>
/// <param name="Aliases">Further words for it.</param>
internal sealed record CommandWord(
    string Word,
    Scope Scope,
    string Help,
    ImmutableArray<string> Aliases
)
{
    /// <summary>Every command; the same table writes the help and the app's manifest.</summary>
    public static ImmutableArray<CommandWord> All { get; } =
    [
        new("start", Scope.Shared, "Start a decision: type a title and mention who answers", []),
        new("answer", Scope.Shared, "Answer in your one-to-one chat with me", []),
        new("status", Scope.Shared, "See how far the decision is", []),
        new("close", Scope.Shared, "Close the decision now (owners only)", []),
        new("help", Scope.Everywhere, "See what I can do here", ["hi", "hello"]),
    ];

    /// <summary>The command of a typed word; null when there is none.</summary>
    public static CommandWord? Find(string word) =>
        All.FirstOrDefault(c => c.Word == word || c.Aliases.Contains(word, StringComparer.Ordinal));

    /// <summary>Whether it works in this scope.</summary>
    public bool WorksIn(Scope scope) => (Scope & scope) != Scope.None;
}
