using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Explanations;

/// <summary>Puts drivers into the leaders' own answers, as far as these may be shown.</summary>
internal sealed class StrongestReasons(
    Framework framework,
    Recommendation result,
    Visibility visibility
)
{
    /// <summary>The drivers as reasons; several hidden in a section are one.</summary>
    public ImmutableArray<Reason> Of(IEnumerable<Driver> drivers) =>
        [.. drivers.Select(Explain).Distinct()];

    private Reason Explain(Driver driver)
    {
        var agreement = result.Agreement[driver.Question];
        return Disclosure.Shows(visibility, agreement)
            ? Said(driver, agreement.Levels)
            : new Reason.Hidden(framework.SectionOf(driver.Question), driver.Points > 0);
    }

    // The answer given most often may speak the other way, a little; a reader would not understand
    // it as a reason. A driver has at least one answer that speaks its own way.
    private Reason.Said Said(Driver driver, ImmutableDictionary<string, int> given)
    {
        var question = framework.Question(driver.Question);
        var (level, heads, _) = question
            .Levels.Zip(
                LevelEvidence.Of(question, driver.Model),
                (level, evidence) =>
                    (
                        Level: level,
                        Heads: given.GetValueOrDefault(level.Id),
                        Force: evidence * Math.Sign(driver.Points)
                    )
            )
            .Where(answer => answer.Force > 0)
            .MaxBy(answer => (answer.Heads, answer.Force));
        return new(question, level, heads, given.Values.Sum(), driver.Points);
    }
}
