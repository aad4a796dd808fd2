using System.Collections.Immutable;
using TalentBot.Bots;

namespace TalentBot.Commands;

/// <summary>Carries out typed commands.</summary>
internal interface ICommand
{
    /// <summary>Words of <see cref="CommandWord.All"/> that it carries out.</summary>
    ImmutableArray<string> Words { get; }

    /// <summary>The answer to a line that begins with one of its words, in a scope where the word works.</summary>
    Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken);
}
