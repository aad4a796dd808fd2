namespace TalentBot.Sandbox.Scenarios;

/// <summary>A situation that the demo can play.</summary>
/// <param name="Id">Also the name of its file.</param>
/// <param name="Summary">One sentence.</param>
public sealed record Scenario(string Id, string Summary);
