namespace TalentBot.Decisions.Records.Parts;

/// <summary>Why a leader answered so.</summary>
/// <param name="By">Name of the leader; null in an anonymous decision.</param>
/// <param name="Text">In the leader's words.</param>
public sealed record RecordedReason(string? By, string Text);
