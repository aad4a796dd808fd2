using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation;

/// <summary>What is not answered yet, and whether it could turn the result.</summary>
/// <param name="WorstGap">
/// Smallest lead of the first model over a rival in any completion, in index points; null with
/// fewer than two eligible models.
/// </param>
/// <param name="CanChange">Whether open answers can change the result.</param>
/// <param name="Count">Open pairs of leader and question, and open rankings.</param>
/// <param name="Sections">
/// Ids of the sections with open answers, <c>priorities</c> among them.
/// </param>
public sealed record OpenAnswers(
    double? WorstGap,
    bool CanChange,
    int Count,
    ImmutableArray<string> Sections
);
