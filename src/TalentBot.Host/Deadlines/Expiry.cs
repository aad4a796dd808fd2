using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;

namespace TalentBot.Host.Deadlines;

/// <summary>Closes an assessment whose deadline has passed; whether it has is the assessment's to say.</summary>
internal sealed class Expiry(IAssessments assessments, IFrameworks frameworks, TimeProvider clock)
{
    /// <summary>Closes it if it is due.</summary>
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
            LifeCycle.Decide(assessment, plan, new Command.Expire(), now)
                is Outcome.Accepted(var next, var effects)
            ? new(next, effects, next)
            : new(null, [], assessment);
    }
}
