using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Records.Parts;

/// <summary>A risk with what to do about it.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Model">Its model.</param>
/// <param name="Severity">How exposed the team is.</param>
/// <param name="Mitigation">What to do about it.</param>
/// <param name="RaisedBy">Answers that raise it.</param>
public sealed record RecordedRisk(
    Named Risk,
    Named Model,
    Severity Severity,
    string Mitigation,
    RecordedSources RaisedBy
);
