using System.Collections.Immutable;
using TalentBot.Bots;

namespace TalentBot.Presses;

/// <summary>Carries out pressed buttons.</summary>
internal interface IPress
{
    /// <summary>The buttons that it carries out; no two carry out the same.</summary>
    ImmutableArray<PressKey> Keys { get; }

    /// <summary>The answer to a pressed button.</summary>
    Task<Reply> RunAsync(Press press, CancellationToken cancellationToken);
}
