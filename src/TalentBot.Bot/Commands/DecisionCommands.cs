using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Presses;

namespace TalentBot.Commands;

/// <summary>What is typed about the decision of a thread: see how far it is, close it.</summary>
internal sealed class DecisionCommands(MeantDecision meant, DecisionPresses decisions) : ICommand
{
    public ImmutableArray<string> Words { get; } = ["status", "close"];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        meant.OnOpenAsync(
            typed,
            typed.Word is "status" ? decisions.PublicStatusAsync : decisions.CloseQuietlyAsync,
            cancellationToken
        );
}
