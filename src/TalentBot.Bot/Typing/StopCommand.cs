using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Commands;

namespace TalentBot.Typing;

/// <summary>Leaves the questions; what was answered stays.</summary>
internal sealed class StopCommand(Focuses focuses) : ICommand
{
    /// <summary>The word in the table of commands.</summary>
    public const string Word = "stop";

    public ImmutableArray<string> Words { get; } = [Word];

    public async Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        var focus = await focuses.OfAsync(typed.Context, cancellationToken);
        if (focus.Assessment.Length is 0)
        {
            return new Reply.Say(typed.Language["typing.nothing-to-stop"]);
        }

        await focuses.EndAsync(typed.Context, cancellationToken);
        return new Reply.Say(typed.Language["typing.stopped"]);
    }
}
