using Microsoft.Bot.Builder;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Dialogs;
using TalentBot.Starting;
using TalentBot.Text;

namespace TalentBot.Presses;

/// <summary>Carries out what people press.</summary>
internal sealed class PressRouter(Checklist checklist, DecisionPresses decisions, SetupForm setup)
{
    /// <summary>The answer to a pressed button.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="actor">Who pressed.</param>
    /// <param name="data">What came with it.</param>
    /// <param name="surface">Where the answer is drawn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Reply> RunAsync(
        ITurnContext context,
        Actor actor,
        PressData data,
        Surface surface,
        CancellationToken cancellationToken
    ) =>
        data switch
        {
            { Verb: Verb.Setup } => Task.FromResult(setup.Open(context.Activity, data)),
            { Verb: Verb.Next, Form: SetupFormCard.FormId } => setup.SubmitAsync(
                context,
                actor,
                data,
                cancellationToken
            ),
            { Verb: Verb.Status } => StatusOn(surface)(actor, data.Assessment, cancellationToken),
            { Verb: Verb.Close } => decisions.AskToCloseAsync(
                actor,
                data.Assessment,
                cancellationToken
            ),
            { Verb: Verb.Next, Form: CloseCard.FormId } => decisions.CloseAsync(
                actor,
                data.Assessment,
                cancellationToken
            ),
            // A form drawn into the channel would show one leader's answers to all.
            { Verb: Verb.Answer or Verb.Next or Verb.Back or Verb.Jump }
                when surface is Surface.Shared => decisions.BringFormsAsync(
                actor,
                data.Assessment,
                cancellationToken
            ),
            { Verb: Verb.AnswerInChat } => decisions.BringFormsAsync(
                actor,
                data.Assessment,
                cancellationToken
            ),
            { Verb: Verb.Answer } => AnswerAsync(context, actor, data, null, cancellationToken),
            _ when MoveOf(data) is { } move => AnswerAsync(
                context,
                actor,
                data,
                move,
                cancellationToken
            ),
            _ => Task.FromResult<Reply>(new Reply.Tell(Refusals.UnknownButton)),
        };

    /// <summary>Where a form's button leads; null when it is none.</summary>
    private static Move? MoveOf(PressData data) =>
        data.Verb switch
        {
            Verb.Next => new Move.Next(),
            Verb.Back => new Move.Back(),
            Verb.Jump => new Move.Jump(data.Values.GetValueOrDefault("to", "")),
            _ => null,
        };

    /// <summary>What only owners may know is not drawn where everybody reads it.</summary>
    private Func<Actor, string, CancellationToken, Task<Reply>> StatusOn(Surface surface) =>
        surface is Surface.Shared ? decisions.PublicStatusAsync : decisions.StatusAsync;

    private async Task<Reply> AnswerAsync(
        ITurnContext context,
        Actor actor,
        PressData data,
        Move? move,
        CancellationToken cancellationToken
    )
    {
        // Without a basis a form would merge as a typed answer does; a form always carries one.
        var sent = move is null
            ? null
            : new Submission(data.Form, data.Basis ?? int.MinValue, move, Cleaned(data));
        var request = new ChecklistRequest(
            actor.Tenant,
            data.Assessment,
            actor.Channel,
            actor.Person,
            sent
        );
        return await checklist.RunAsync(context, request, cancellationToken) is { } answer
            ? ChecklistReply.Of(answer)
            : new Reply.Tell(Refusals.NotFound);
    }

    private static Dictionary<string, string> Cleaned(PressData data) =>
        data.Values.ToDictionary(v => v.Key, v => PlainText.Fold(v.Value), StringComparer.Ordinal);
}
