using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Presses;

namespace TalentBot.Explaining;

/// <summary>The button that asks what a recommendation rests on; who pressed sees the answer alone.</summary>
internal sealed class WhyPress(WhyAnswer answer) : IPress
{
    public ImmutableArray<PressKey> Keys { get; } = [new(Verb.Why)];

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        answer.ToAsync(press.Actor, press.Data.Assessment, isPrivate: true, cancellationToken);
}
