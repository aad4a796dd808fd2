using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;

namespace TalentBot.Presses;

/// <summary>What people do to a decision as a whole: see how far it is, close it, take its forms along.</summary>
internal sealed class DecisionPresses(
    IAssessments assessments,
    IFrameworks frameworks,
    TimeProvider clock
)
{
    /// <summary>How far the decision is; its owners also learn whether open answers still matter.</summary>
    public async Task<Reply> StatusAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await assessments.FindAsync(actor.Tenant, id, cancellationToken) is { } assessment
            ? new Reply.Show("Status", StatusCard.Create(assessment, Outlook(assessment, actor)))
            : new Reply.Tell(Refusals.NotFound);

    /// <summary>How far the decision is, for everybody to read.</summary>
    public async Task<Reply> PublicStatusAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await assessments.FindAsync(actor.Tenant, id, cancellationToken) is { } assessment
            ? new Reply.Show("Status", StatusCard.Create(assessment, null))
            : new Reply.Tell(Refusals.NotFound);

    /// <summary>Asks an owner whether to close now.</summary>
    public async Task<Reply> AskToCloseAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await assessments.FindAsync(actor.Tenant, id, cancellationToken) switch
        {
            null => new Reply.Tell(Refusals.NotFound),
            { } assessment when !assessment.IsOwnedBy(actor.Person) => new Reply.Tell(
                Refusals.Text(Refusal.NotOwner)
            ),
            { State: AssessmentState.Closed } => new Reply.Tell(CloseCard.ClosedAlready),
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
        await assessments.ChangeAsync(
            actor.Tenant,
            id,
            assessment => Task.FromResult(Decide(assessment, command)),
            cancellationToken
        ) switch
        {
            null => new Reply.Tell(Refusals.NotFound),
            Outcome.Refused(var reason) => new Reply.Tell(Refusals.Text(reason)),
            Outcome.Repeated when doneBefore is not null => new Reply.Tell(doneBefore),
            _ when done is not null => new Reply.Tell(done),
            _ => new Reply.Silence(),
        };

    private Change<Outcome> Decide(Assessment assessment, Command command)
    {
        var plan = frameworks.PlanOf(assessment);
        var outcome = LifeCycle.Decide(assessment, plan, command, clock.GetUtcNow());
        return outcome is Outcome.Accepted(var next, var effects)
            ? new(next, effects, outcome)
            : new(null, [], outcome);
    }

    /// <summary>What closing now would mean; null for anybody but an owner, and once it is closed.</summary>
    private string? Outlook(Assessment assessment, Actor actor) =>
        assessment.IsOwnedBy(actor.Person) && assessment.State is AssessmentState.Open
            ? Cards.Outlook.Text(assessment, frameworks.Evaluate(assessment).OpenAnswers)
            : null;
}
