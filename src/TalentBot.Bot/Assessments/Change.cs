using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;

namespace TalentBot.Assessments;

/// <summary>What a turn makes of an assessment.</summary>
/// <param name="Next">To be saved; null to save nothing.</param>
/// <param name="Effects">Saved in the same transaction, carried out afterwards.</param>
/// <param name="Result">What the turn goes on with.</param>
internal sealed record Change<TResult>(
    Assessment? Next,
    ImmutableArray<Effect> Effects,
    TResult Result
);
