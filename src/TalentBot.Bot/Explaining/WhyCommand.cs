using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Commands;

namespace TalentBot.Explaining;

/// <summary>The typed question what a recommendation rests on; it is answered where it was asked.</summary>
internal sealed class WhyCommand(MeantDecision meant, WhyAnswer answer) : ICommand
{
    public ImmutableArray<string> Words { get; } = ["why"];

    public Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        meant.OnAsync(
            typed,
            assessment => assessment.Closing is not null,
            (actor, id, token) => answer.ToAsync(actor, id, isPrivate: false, token),
            cancellationToken
        );
}
