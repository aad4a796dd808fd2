namespace TalentBot.Decisions.Records.Parts;

/// <summary>A failure pattern that the answers point to.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="FirstNoticed">How a team notices it first and how it ends.</param>
public sealed record RecordedPattern(Named Pattern, string FirstNoticed);
