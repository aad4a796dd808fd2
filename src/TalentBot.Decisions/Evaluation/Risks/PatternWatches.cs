using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;

namespace TalentBot.Decisions.Evaluation.Risks;

/// <summary>Watches for the ways in which the models typically fail.</summary>
internal static class PatternWatches
{
    /// <summary>Pattern id → how far the answers point to it, before anybody is warned.</summary>
    public static ImmutableDictionary<string, PatternWatch> Of(Panel panel) =>
        panel.Checklist.Patterns.ToImmutableDictionary(
            pattern => pattern.Id,
            pattern => pattern.Watch(panel.Standing.Tally),
            StringComparer.Ordinal
        );

    /// <summary>
    /// The same with warnings for the first model, in a close call also for the second.
    /// </summary>
    /// <remarks>A watch that always cries is not heard, so it is silent about the others.</remarks>
    public static ImmutableDictionary<string, PatternWatch> Warn(
        Recommendation figures,
        Verdict verdict
    ) =>
        figures.Patterns.ToImmutableDictionary(
            pattern => pattern.Key,
            pattern =>
                pattern.Value with
                {
                    Warn =
                        pattern.Value.Holds
                        && (
                            pattern.Value.Model == figures.First
                            || (verdict == Verdict.Close && pattern.Value.Model == figures.Second)
                        ),
                },
            StringComparer.Ordinal
        );
}
