namespace TalentBot.Decisions.Costs.Inputs;

/// <summary>What is reckoned with for one input of one model.</summary>
/// <param name="Range">In the input's unit.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record InputValue(Estimate Range, Origin Origin);
