namespace TalentBot.Costs;

/// <summary>What is wrong with a field of the cost form.</summary>
/// <param name="Field">Id of the field.</param>
/// <param name="Text">In the person's language.</param>
internal sealed record CostFault(string Field, string Text);
