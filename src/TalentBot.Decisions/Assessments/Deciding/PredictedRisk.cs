using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Assessments.Deciding;

/// <summary>A risk that was shown when the decision was made.</summary>
/// <param name="Id">Id of the risk.</param>
/// <param name="Model">Id of its model.</param>
/// <param name="Severity">How exposed the team was.</param>
public sealed record PredictedRisk(string Id, string Model, Severity Severity);
