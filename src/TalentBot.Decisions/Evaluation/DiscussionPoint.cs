namespace TalentBot.Decisions.Evaluation;

/// <summary>A question on which the leaders' disagreement matters for the result.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="D">Disagreement that matters; above 0.</param>
public sealed record DiscussionPoint(string Question, double D);
