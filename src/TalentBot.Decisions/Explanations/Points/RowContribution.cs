using TalentBot.Decisions.Frameworks.Guide;

namespace TalentBot.Decisions.Explanations.Points;

/// <summary>What the answers to the questions of a matrix row bring to a model.</summary>
/// <param name="Row">The row.</param>
/// <param name="Points">Index points, signed.</param>
public sealed record RowContribution(MatrixRow Row, double Points);
