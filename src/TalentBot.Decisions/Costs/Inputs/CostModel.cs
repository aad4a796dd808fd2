namespace TalentBot.Decisions.Costs.Inputs;

/// <summary>A way to add capacity that has a price.</summary>
/// <param name="Id">For example <c>augmentation</c>.</param>
/// <param name="Name">As a heading, for example “Staff augmentation”.</param>
public sealed record CostModel(string Id, string Name);
