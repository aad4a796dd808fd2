using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;

namespace TalentBot.Assessments;

/// <summary>Loads decisions for a person and has commands decided on them.</summary>
internal sealed class DecisionChanges(
    IAssessments assessments,
    IFrameworks frameworks,
    TimeProvider clock
)
{
    /// <summary>The decision; null when the tenant has none of this id, or when it is asked for in another channel than its own.</summary>
    public async Task<Assessment?> FindAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await assessments.FindAsync(actor.Tenant, id, cancellationToken) is { } assessment
        && !IsElsewhere(assessment, actor)
            ? assessment
            : null;

    /// <summary>Decides a command on the decision and saves what comes of it.</summary>
    /// <returns>What it led to; null where <see cref="FindAsync"/> gives null.</returns>
    public async Task<Decided?> DecideAsync(
        Actor actor,
        string id,
        Command command,
        CancellationToken cancellationToken
    )
    {
        var turn = await assessments.ChangeAsync(
            actor.Tenant,
            id,
            assessment => Task.FromResult(Decide(assessment, actor, command)),
            cancellationToken
        );
        return turn?.Decided;
    }

    private Change<Turn> Decide(Assessment assessment, Actor actor, Command command)
    {
        if (IsElsewhere(assessment, actor))
        {
            return new(null, [], new(null));
        }

        var plan = frameworks.PlanOf(assessment);
        var outcome = LifeCycle.Decide(assessment, plan, command, clock.GetUtcNow());
        return outcome is Outcome.Accepted(var next, var effects)
            ? new(next, effects, new(new(next, outcome)))
            : new(null, [], new(new(assessment, outcome)));
    }

    private static bool IsElsewhere(Assessment assessment, Actor actor) =>
        assessment.IsHiddenFrom(actor.Person)
        || (actor.Channel is { } channel && !assessment.Venue.IsIn(channel));

    /// <summary>Null in it when the decision belongs elsewhere.</summary>
    private sealed record Turn(Decided? Decided);
}
