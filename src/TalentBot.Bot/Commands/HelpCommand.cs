using System.Collections.Immutable;
using TalentBot.Bots;

namespace TalentBot.Commands;

/// <summary>Says what the bot does here, and how to begin.</summary>
internal sealed class HelpCommand : ICommand
{
    public ImmutableArray<string> Words { get; } = ["help"];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        Task.FromResult(Show(typed, ""));

    /// <summary>The help for where somebody types.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="first">What to say before it; empty for a greeting.</param>
    public static Reply Show(Typed typed, string first) =>
        new Reply.Show(
            typed.Language["help.title"],
            HelpCard.Create(typed.Scope, typed.Language, first)
        );
}
