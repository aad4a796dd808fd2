namespace TalentBot.Decisions.Evaluation;

/// <summary>A question that moves a model's index.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Model">Id of the model.</param>
/// <param name="Points">Index points, signed.</param>
public sealed record Driver(string Question, string Model, double Points);
