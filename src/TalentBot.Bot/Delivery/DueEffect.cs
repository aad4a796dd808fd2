using TalentBot.Decisions.Assessments;

namespace TalentBot.Delivery;

/// <summary>An effect to be carried out now.</summary>
/// <param name="Assessment">As it stands now, not as it stood when the effect was saved.</param>
/// <param name="Effect">What to do.</param>
/// <param name="Shown">Id of the message that shows the effect's card already; null when none does.</param>
internal sealed record DueEffect(Assessment Assessment, Effect Effect, string? Shown);
