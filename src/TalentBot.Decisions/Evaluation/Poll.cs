using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Evaluation;

/// <summary>Everything that a recommendation is computed from.</summary>
/// <param name="Framework">What was asked.</param>
/// <param name="Checklist">Which of its questions were asked.</param>
/// <param name="Ballots">One per invited leader; at least one.</param>
/// <param name="Gates">Ids of the gates that hold.</param>
/// <param name="Quorum">
/// Finished leaders needed, 1 … number of ballots; null for the default of half, at least 2.
/// </param>
public sealed record Poll(
    Framework Framework,
    ChecklistKind Checklist,
    ImmutableArray<Ballot> Ballots,
    ImmutableArray<string> Gates,
    int? Quorum
);
