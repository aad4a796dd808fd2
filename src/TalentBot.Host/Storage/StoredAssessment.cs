using TalentBot.Decisions.Assessments;

namespace TalentBot.Host.Storage;

/// <summary>An assessment as it was loaded.</summary>
/// <param name="Assessment">The document.</param>
/// <param name="Version">What a save of it must find unchanged.</param>
internal sealed record StoredAssessment(Assessment Assessment, int Version);
