namespace TalentBot.Decisions.Records.Parts;

/// <summary>How many leaders gave a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Leaders">Their number, above 0.</param>
public sealed record RecordedCount(Named Level, int Leaders);
