using System.Collections.Immutable;
using TalentBot.Decisions.Explanations.Conditions;
using TalentBot.Decisions.Explanations.Points;
using TalentBot.Decisions.Explanations.RunnersUp;

namespace TalentBot.Decisions.Explanations;

/// <summary>Why a recommendation is what it is, and what would make it another.</summary>
public sealed record Explanation
{
    /// <summary>How many leaders have finished, and how many a verdict needs.</summary>
    public required Turnout Turnout { get; init; }

    /// <summary>
    /// What the words likely and clear need, in that order; empty when every model is ruled out.
    /// </summary>
    public required ImmutableArray<Condition> Conditions { get; init; }

    /// <summary>What speaks most for the first model, then what speaks most against it.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>
    /// Where the first model's index comes from; null when every model is ruled out, and where that
    /// would show what may not be shown.
    /// </summary>
    public required Contributions? Contributions { get; init; }

    /// <summary>
    /// Every eligible model but the first, best first; empty with fewer than two eligible models.
    /// </summary>
    public required ImmutableArray<RunnerUp> RunnersUp { get; init; }

    /// <summary>
    /// Ruled-out models that would be first if they were not, in the framework's order.
    /// </summary>
    public required ImmutableArray<GateEffect> DecidedByGates { get; init; }
}
