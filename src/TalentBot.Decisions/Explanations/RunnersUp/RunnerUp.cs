using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Explanations.RunnersUp;

/// <summary>An eligible model that is not first, and what would have to be true for it.</summary>
public sealed record RunnerUp
{
    /// <summary>Id of the model.</summary>
    public required string Model { get; init; }

    /// <summary>Index points behind the first; 0 when it is level with it.</summary>
    public required double Behind { get; init; }

    /// <summary>Whether it is behind the first; otherwise level with it.</summary>
    public bool IsBehind => Behind.IsAbove(0);

    /// <summary>What speaks most for it.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>Whether anything about the group's weights may be shown.</summary>
    public required bool ShowsWeights { get; init; }

    /// <summary>
    /// The smallest change of one priority's weight that puts it first; null where none does, and
    /// where weights may not be shown.
    /// </summary>
    public required WeightSwitch? Switch { get; init; }

    /// <summary>
    /// The middle of all weightings in which it is first; null where it is first in none.
    /// </summary>
    public required WeightPoint? Centre { get; init; }

    /// <summary>
    /// The fewest answers, at most three, that would put it first where no weighting does; empty
    /// where a weighting does, or where three are not enough.
    /// </summary>
    public required ImmutableArray<ChangedAnswer> Answers { get; init; }
}
