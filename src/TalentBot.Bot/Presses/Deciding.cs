using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Owning;

namespace TalentBot.Presses;

/// <summary>Has a person's command decided, and says what came of it.</summary>
internal sealed class Deciding(DecisionChanges changes)
{
    /// <summary>Has the command decided.</summary>
    /// <param name="actor">Whose command it is.</param>
    /// <param name="id">Id of the decision.</param>
    /// <param name="command">The command.</param>
    /// <param name="say">What to say of what came of it; null for the refusal in words, else silence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reply> RunAsync(
        Actor actor,
        string id,
        Command command,
        Func<Decided, Reply?> say,
        CancellationToken cancellationToken
    ) =>
        await changes.DecideAsync(actor, id, command, cancellationToken) is { } decided
            ? say(decided) ?? Otherwise(actor, decided)
            : new Reply.Tell(Refusals.NotFound(actor.Language));

    /// <summary>Does something with a decision that the person owns; anybody else learns whom to ask.</summary>
    public async Task<Reply> ForOwnerAsync(
        Actor actor,
        string id,
        Func<Assessment, Task<Reply>> action,
        CancellationToken cancellationToken
    ) =>
        await changes.FindAsync(actor, id, cancellationToken) switch
        {
            null => new Reply.Tell(Refusals.NotFound(actor.Language)),
            { } owned when owned.IsOwnedBy(actor.Person) => await action(owned),
            { Title: var title } => new Reply.Tell(
                Refusals.Text(Refusal.NotOwner, actor.Language),
                title
            ),
        };

    /// <summary>The same for a pressed button, which an owner may press one to one long after having left.</summary>
    public Task<Reply> ForOwnerAsync(
        Press press,
        Func<Assessment, Task<Reply>> action,
        CancellationToken cancellationToken
    ) =>
        ForOwnerAsync(
            press.Actor,
            press.Data.Assessment,
            async owned =>
                await Membership.HasLeftAsync(press.Context, press.Actor, owned, cancellationToken)
                    ? new Reply.Tell(press.Language["owning.left"], owned.Title)
                    : await action(owned),
            cancellationToken
        );

    private static Reply Otherwise(Actor actor, Decided decided) =>
        decided.Outcome is Outcome.Refused(var reason)
            ? new Reply.Tell(Refusals.Text(reason, actor.Language), decided.Assessment.Title)
            : new Reply.Silence();
}
