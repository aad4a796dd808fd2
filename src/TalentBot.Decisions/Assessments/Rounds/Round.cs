using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Rounds;

/// <summary>A round in which the leaders answer only the questions worth discussing again.</summary>
/// <param name="Number">2 for the first of them: the whole checklist was round 1.</param>
/// <param name="Questions">Ids of its questions, in the order of the checklist.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="EndedAt">When it ended; null while it runs.</param>
public sealed record Round(
    int Number,
    ImmutableArray<string> Questions,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt = null
)
{
    /// <summary>Whether everybody had seen the result that it began from; false where a former one stood instead.</summary>
    public bool BeganFromShown { get; init; } = true;
}
