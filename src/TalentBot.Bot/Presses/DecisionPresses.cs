using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;

namespace TalentBot.Presses;

/// <summary>What people do to a decision as a whole: see how far it is, close it, take its forms along.</summary>
internal sealed class DecisionPresses(DecisionChanges changes, IFrameworks frameworks) : IPress
{
    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Status), new(Verb.Close), new(Verb.Next, CloseCard.FormId)];

    /// <summary>What only owners may know is not drawn where everybody reads it.</summary>
    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        Func<Actor, string, CancellationToken, Task<Reply>> action = press switch
        {
            { Data.Verb: Verb.Close } => AskToCloseAsync,
            { Data.Verb: Verb.Next } => CloseAsync,
            { Surface: Surface.Shared } => PublicStatusAsync,
            _ => StatusAsync,
        };
        return action(press.Actor, press.Data.Assessment, cancellationToken);
    }

    /// <summary>How far the decision is; its owners also learn whether open answers still matter.</summary>
    public async Task<Reply> StatusAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await changes.FindAsync(actor, id, cancellationToken) is { } assessment
            ? new Reply.Show("Status", StatusCard.Create(assessment, Outlook(assessment, actor)))
            : new Reply.Tell(Refusals.NotFound(actor.Language));

    /// <summary>How far the decision is, for everybody to read.</summary>
    public async Task<Reply> PublicStatusAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await changes.FindAsync(actor, id, cancellationToken) is { } assessment
            ? new Reply.Show("Status", StatusCard.Create(assessment, null))
            : new Reply.Tell(Refusals.NotFound(actor.Language));

    /// <summary>Asks an owner whether to close now.</summary>
    public async Task<Reply> AskToCloseAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await changes.FindAsync(actor, id, cancellationToken) switch
        {
            null => new Reply.Tell(Refusals.NotFound(actor.Language)),
            { } assessment when !assessment.IsOwnedBy(actor.Person) => new Reply.Tell(
                Refusals.Text(Refusal.NotOwner, actor.Language),
                assessment.Title
            ),
            { State: AssessmentState.Cancelled, Title: var title } => new Reply.Tell(
                Refusals.Text(Refusal.Cancelled, actor.Language),
                title
            ),
            { TakesAnswers: false, Title: var title } => new Reply.Tell(
                CloseCard.ClosedAlready,
                title
            ),
            { } assessment => new Reply.Show(
                "Close the decision",
                CloseCard.Create(assessment, Outlook(assessment, actor)!),
                Private: true
            ),
        };

    /// <summary>Closes the decision for an owner.</summary>
    public Task<Reply> CloseAsync(Actor actor, string id, CancellationToken cancellationToken) =>
        DecideAsync(
            actor,
            id,
            new Command.Close(actor.Person),
            CloseCard.Closed,
            CloseCard.ClosedAlready,
            cancellationToken
        );

    /// <summary>Closes the decision for an owner who typed it: the cards that appear say that it is done.</summary>
    public Task<Reply> CloseQuietlyAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        DecideAsync(
            actor,
            id,
            new Command.Close(actor.Person),
            null,
            CloseCard.ClosedAlready,
            cancellationToken
        );

    /// <summary>Brings the checklist into the person's one-to-one chat.</summary>
    public Task<Reply> BringFormsAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        DecideAsync(actor, id, new Command.BringForms(actor.Person), null, null, cancellationToken);

    private async Task<Reply> DecideAsync(
        Actor actor,
        string id,
        Command command,
        string? done,
        string? doneBefore,
        CancellationToken cancellationToken
    ) =>
        await changes.DecideAsync(actor, id, command, cancellationToken) switch
        {
            null => new Reply.Tell(Refusals.NotFound(actor.Language)),
            { Outcome: Outcome.Refused(var reason), Assessment.Title: var title } => new Reply.Tell(
                Refusals.Text(reason, actor.Language),
                title
            ),
            { Outcome: Outcome.Repeated, Assessment.Title: var title }
                when doneBefore is not null => new Reply.Tell(doneBefore, title),
            { Assessment.Title: var title } when done is not null => new Reply.Tell(done, title),
            _ => new Reply.Silence(),
        };

    /// <summary>What closing now would mean; null for anybody but an owner, and once it is closed.</summary>
    private string? Outlook(Assessment assessment, Actor actor) =>
        assessment.IsOwnedBy(actor.Person) && assessment.TakesAnswers
            ? Cards.Outlook.Text(assessment, frameworks.Evaluate(assessment).OpenAnswers)
            : null;
}
