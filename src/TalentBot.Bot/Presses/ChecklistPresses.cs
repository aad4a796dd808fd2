using System.Collections.Immutable;
using TalentBot.Bots;
using TalentBot.Dialogs;
using TalentBot.Text;
using TalentBot.Typing;

namespace TalentBot.Presses;

/// <summary>The buttons of the checklist: open it, and go through its forms.</summary>
internal sealed class ChecklistPresses(
    Checklist checklist,
    DecisionPresses decisions,
    Focuses focuses
) : IPress
{
    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Answer), new(Verb.AnswerInChat), new(Verb.Next), new(Verb.Back), new(Verb.Jump)];

    /// <summary>A form drawn into the channel would show one leader's answers to all: there it is brought one to one.</summary>
    /// <remarks>What a client sends there from a form is taken all the same; the next form comes one to one.</remarks>
    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        press is { Surface: Surface.Shared, Data.Verb: Verb.Answer }
        || press.Data.Verb is Verb.AnswerInChat
            ? decisions.BringFormsAsync(press.Actor, press.Data.Assessment, cancellationToken)
            : AnswerAsync(press, cancellationToken);

    private async Task<Reply> AnswerAsync(Press press, CancellationToken cancellationToken)
    {
        var (data, actor) = (press.Data, press.Actor);
        // Without a basis a form would merge as a typed answer does; a form always carries one.
        var sent = MoveOf(data) is { } move
            ? new Submission(data.Form, data.Basis ?? int.MinValue, move, Cleaned(data))
            : null;
        var answer = await checklist.RunAsync(
            press.Context,
            new(actor, data.Assessment) { Submission = sent },
            cancellationToken
        );
        await FollowAsync(press, answer?.View, cancellationToken);
        return answer is null
            ? new Reply.Tell(Refusals.NotFound(press.Language))
            : ChecklistReply.Of(answer);
    }

    /// <summary>A form that stands in the one-to-one chat can be answered by typing as well.</summary>
    private async Task FollowAsync(Press press, View? view, CancellationToken cancellationToken)
    {
        if (press.Surface is not Surface.Personal)
        {
            return;
        }

        var id = press.Data.Assessment;
        if (view is View.Ask)
        {
            await focuses.SetAsync(press.Context, id, cancellationToken);
        }
        else if ((await focuses.OfAsync(press.Context, cancellationToken)).Assessment == id)
        {
            await focuses.EndAsync(press.Context, cancellationToken);
        }
    }

    /// <summary>Where a form's button leads; null when it only opens the checklist.</summary>
    private static Move? MoveOf(PressData data) =>
        data.Verb switch
        {
            Verb.Next => new Move.Next(),
            Verb.Back => new Move.Back(),
            Verb.Jump => new Move.Jump(data.Values.GetValueOrDefault("to", "")),
            _ => null,
        };

    private static Dictionary<string, string> Cleaned(PressData data) =>
        data.Values.ToDictionary(v => v.Key, v => PlainText.Fold(v.Value), StringComparer.Ordinal);
}
