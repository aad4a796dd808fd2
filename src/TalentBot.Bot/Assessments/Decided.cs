using TalentBot.Decisions.Assessments;

namespace TalentBot.Assessments;

/// <summary>What a command led to.</summary>
/// <param name="Assessment">As it stands now.</param>
/// <param name="Outcome">Whether it was accepted, a repetition, or why it was refused.</param>
internal sealed record Decided(Assessment Assessment, Outcome Outcome);
