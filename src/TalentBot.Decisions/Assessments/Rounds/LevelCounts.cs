using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Assessments.Rounds;

/// <summary>Counts how often each level of a question was given.</summary>
public static class LevelCounts
{
    /// <summary>Level id → number of choices, only levels that were given; what is no level is left aside.</summary>
    /// <param name="question">The question.</param>
    /// <param name="choices">What each leader chose; null for nothing.</param>
    public static ImmutableDictionary<string, int> Count(
        this Question question,
        IEnumerable<string?> choices
    ) =>
        choices
            .Where(c => question.Levels.Any(l => l.Id == c))
            .CountBy(c => c!, StringComparer.Ordinal)
            .ToImmutableDictionary(StringComparer.Ordinal);
}
