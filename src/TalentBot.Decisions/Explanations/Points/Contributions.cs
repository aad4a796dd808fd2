using System.Collections.Immutable;

namespace TalentBot.Decisions.Explanations.Points;

/// <summary>Where a model's index comes from: the points add up to the index less 50.</summary>
/// <param name="Questions">
/// Every question that somebody gave a level, what brings most first; others bring nothing.
/// </param>
/// <param name="Rows">
/// Every matrix row that these questions stand on, in the framework's order.
/// </param>
public sealed record Contributions(
    ImmutableArray<Contribution> Questions,
    ImmutableArray<RowContribution> Rows
);
