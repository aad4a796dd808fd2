using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Commands;

namespace TalentBot.PersonalData;

/// <summary>Gives a person everything that is kept about them.</summary>
internal sealed class Export(ExportFile file) : ICommand
{
    public ImmutableArray<string> Words { get; } = ["export"];

    public async Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        if (Subjects.Of(typed.Context, typed.Actor) is not { } subject)
        {
            return new Reply.Tell(typed.Language["forget.one-to-one"]);
        }

        await file.OfferAsync(typed.Context, subject, typed.Language, cancellationToken);
        return new Reply.Silence();
    }
}
