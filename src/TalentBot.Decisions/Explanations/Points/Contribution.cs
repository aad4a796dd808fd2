using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Explanations.Points;

/// <summary>What the answers to a question bring to a model.</summary>
/// <param name="Question">The question; it names the matrix row that it stands on.</param>
/// <param name="Points">Index points, signed.</param>
public sealed record Contribution(Question Question, double Points);
