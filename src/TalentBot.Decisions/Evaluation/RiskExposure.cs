using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation;

/// <summary>How far the answers expose the team to a risk.</summary>
/// <param name="Id">Id of the risk.</param>
/// <param name="Model">Id of its model.</param>
/// <param name="Exposure">0 … 1; null when none of its signs was answered.</param>
/// <param name="Severity">The exposure in a word.</param>
/// <param name="RaisedBy">Ids of the questions whose answers raise it.</param>
public sealed record RiskExposure(
    string Id,
    string Model,
    double? Exposure,
    Severity Severity,
    ImmutableArray<string> RaisedBy
);
