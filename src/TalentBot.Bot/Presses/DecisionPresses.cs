using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Presses;

/// <summary>What people do to a decision as a whole: see how far it is, close it, take its forms along.</summary>
internal sealed class DecisionPresses(
    DecisionChanges changes,
    Deciding deciding,
    IFrameworks frameworks
) : IPress
{
    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Status), new(Verb.Close), new(Verb.Next, CloseCard.FormId)];

    /// <summary>What only owners may know is not drawn where everybody reads it.</summary>
    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        var (actor, id) = (press.Actor, press.Data.Assessment);
        return press switch
        {
            { Data.Verb: Verb.Status, Surface: Surface.Shared } => PublicStatusAsync(
                actor,
                id,
                cancellationToken
            ),
            { Data.Verb: Verb.Status } => StatusAsync(actor, id, cancellationToken),
            _ => deciding.ForOwnerAsync(
                press,
                owned =>
                    press.Data.Verb is Verb.Close
                        ? Task.FromResult(AskToClose(owned, actor))
                        : CloseAsync(actor, id, cancellationToken),
                cancellationToken
            ),
        };
    }

    /// <summary>How far the decision is; its owners also learn whether open answers still matter.</summary>
    public Task<Reply> StatusAsync(Actor actor, string id, CancellationToken cancellationToken) =>
        StatusAsync(actor, id, a => Outlook(a, actor), cancellationToken);

    /// <summary>How far the decision is, for everybody to read.</summary>
    public Task<Reply> PublicStatusAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) => StatusAsync(actor, id, _ => null, cancellationToken);

    private Task<Reply> CloseAsync(Actor actor, string id, CancellationToken cancellationToken) =>
        CloseAsync(
            actor,
            id,
            title => new Reply.Tell(actor.Language["close.done"], title),
            cancellationToken
        );

    /// <summary>Closes the decision for an owner who typed it: the cards that appear say that it is done.</summary>
    public Task<Reply> CloseQuietlyAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) => CloseAsync(actor, id, _ => new Reply.Silence(), cancellationToken);

    /// <summary>Brings the checklist into the person's one-to-one chat.</summary>
    public Task<Reply> BringFormsAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        deciding.RunAsync(
            actor,
            id,
            new Command.BringForms(actor.Person),
            _ => null,
            cancellationToken
        );

    private async Task<Reply> StatusAsync(
        Actor actor,
        string id,
        Func<Assessment, string?> outlook,
        CancellationToken cancellationToken
    ) =>
        await changes.FindAsync(actor, id, cancellationToken) is { } assessment
            ? new Reply.Show(
                actor.Language["status.title"],
                StatusCard.Create(
                    assessment,
                    frameworks.Of(assessment, actor.Language),
                    outlook(assessment),
                    actor.Language
                )
            )
            : new Reply.Tell(Refusals.NotFound(actor.Language));

    /// <summary>Asks an owner whether to close now.</summary>
    private Reply AskToClose(Assessment assessment, Actor actor) =>
        assessment switch
        {
            { State: AssessmentState.Cancelled, Title: var title } => new Reply.Tell(
                Refusals.Text(Refusal.Cancelled, actor.Language),
                title
            ),
            { TakesAnswers: false, Title: var title } => ClosedBefore(actor.Language, title),
            _ => new Reply.Show(
                actor.Language["close.title"],
                CloseCard.Create(assessment, Outlook(assessment, actor)!, actor.Language),
                Private: true
            ),
        };

    private Task<Reply> CloseAsync(
        Actor actor,
        string id,
        Func<string, Reply> done,
        CancellationToken cancellationToken
    ) =>
        deciding.RunAsync(
            actor,
            id,
            new Command.Close(actor.Person),
            decided =>
                decided.Outcome switch
                {
                    Outcome.Accepted => done(decided.Assessment.Title),
                    Outcome.Repeated => ClosedBefore(actor.Language, decided.Assessment.Title),
                    _ => null,
                },
            cancellationToken
        );

    private static Reply.Tell ClosedBefore(Language language, string title) =>
        new(language["close.done-before"], title);

    /// <summary>What closing now would mean; null for anybody but an owner, and once it is closed.</summary>
    private string? Outlook(Assessment assessment, Actor actor) =>
        assessment.IsOwnedBy(actor.Person) && assessment.TakesAnswers
            ? Cards.Outlook.Text(
                assessment,
                frameworks.Evaluate(assessment).OpenAnswers,
                actor.Language
            )
            : null;
}
