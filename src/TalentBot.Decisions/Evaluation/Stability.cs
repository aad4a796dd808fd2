namespace TalentBot.Decisions.Evaluation;

/// <summary>The interval of a priority's weight in which the first model stays first.</summary>
/// <param name="Lower">0 … 1.</param>
/// <param name="Upper">0 … 1.</param>
/// <param name="Below">Id of the model that overtakes below; null where nobody does.</param>
/// <param name="Above">Id of the model that overtakes above; null where nobody does.</param>
public sealed record Stability(double Lower, double Upper, string? Below, string? Above);
