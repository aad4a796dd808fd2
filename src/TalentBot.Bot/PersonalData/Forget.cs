using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Languages;
using TalentBot.Presses;
using TalentBot.Text;

namespace TalentBot.PersonalData;

/// <summary>Forgets a person who asks for it and has read what that means.</summary>
internal sealed class Forget(IPersonalData data) : ICommand, IPress
{
    public ImmutableArray<string> Words { get; } = ["forget"];

    public ImmutableArray<PressKey> Keys { get; } = [new(Verb.Next, ForgetCard.FormId)];

    public async Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken)
    {
        if (Subjects.Of(typed.Context, typed.Actor) is not { } subject)
        {
            return new Reply.Tell(typed.Language["forget.one-to-one"]);
        }

        if (MeansYes(typed))
        {
            return await ForgetAsync(subject, typed.Language, cancellationToken);
        }

        var kept = await data.ReadAsync(subject, cancellationToken);
        return new Reply.Show(
            typed.Language["forget.title"],
            ForgetCard.Create(kept.Assessments.Length, typed.Language)
        );
    }

    public async Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        if (Subjects.Of(press.Context, press.Actor) is not { } subject)
        {
            return new Reply.Tell(press.Language["forget.one-to-one"]);
        }

        return await ForgetAsync(subject, press.Language, cancellationToken);
    }

    /// <summary>Whether the last word is a yes: the command alone asks back.</summary>
    private static bool MeansYes(Typed typed) =>
        Spelling.Words(Spelling.Of(typed.Line.Rest)) is [.., var last]
        && TypedWords.Is(last, "typing.yes-words");

    private async Task<Reply> ForgetAsync(
        Subject subject,
        Language language,
        CancellationToken cancellationToken
    )
    {
        await data.ForgetAsync(subject, cancellationToken);
        return new Reply.Tell(language["forget.done"]);
    }
}
