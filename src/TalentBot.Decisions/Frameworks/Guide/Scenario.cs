namespace TalentBot.Decisions.Frameworks.Guide;

/// <summary>A situation that teams are typically in.</summary>
/// <param name="Id">For example <c>skill-gap</c>.</param>
/// <param name="Name">As a heading.</param>
/// <param name="Summary">The situation and what usually fits it.</param>
public sealed record Scenario(string Id, string Name, string Summary);
