using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;

namespace TalentBot.Host.Deadlines;

/// <summary>Does to an assessment what is due: closes it, asks for its review, or reminds; whether anything is due is the assessment's to say.</summary>
internal sealed class Expiry(IAssessments assessments, IFrameworks frameworks, TimeProvider clock)
{
    /// <summary>Does what is due.</summary>
    /// <returns>As it stands afterwards; null when there is none.</returns>
    public Task<Assessment?> ExpireAsync(
        string tenant,
        string id,
        CancellationToken cancellationToken
    ) => assessments.ChangeAsync(tenant, id, a => Task.FromResult(Expire(a)), cancellationToken);

    private Change<Assessment> Expire(Assessment assessment)
    {
        var plan = frameworks.PlanOf(assessment);
        var now = clock.GetUtcNow();
        return
            Due.Select(command => LifeCycle.Decide(assessment, plan, command, now))
                .OfType<Outcome.Accepted>()
                .FirstOrDefault()
                is (var next, var effects)
            ? new(next, effects, next)
            : new(null, [], assessment);
    }

    /// <summary>Whoever is late for both needs no reminder any more.</summary>
    private static readonly ImmutableArray<Command> Due =
    [
        new Command.Expire(),
        new Command.RemindIfDue(),
    ];
}
