using TalentBot.Decisions.Assessments;

namespace TalentBot.PersonalData;

/// <summary>The person whose data it is.</summary>
/// <param name="Tenant">Id of the tenant.</param>
/// <param name="Person">The person.</param>
/// <param name="Chat">Id of their one-to-one chat with the bot.</param>
internal sealed record Subject(string Tenant, Person Person, string Chat);
