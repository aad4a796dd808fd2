using TalentBot.Decisions.Assessments;

namespace TalentBot.Dialogs;

/// <summary>A leader opens the checklist or sends a form of it.</summary>
/// <param name="Tenant">Id of the tenant that the leader is in.</param>
/// <param name="Assessment">Id of the assessment.</param>
/// <param name="Channel">The channel that it is pressed in; null one to one.</param>
/// <param name="By">Who it is, from the authenticated activity.</param>
/// <param name="Submission">The form sent; null to open.</param>
internal sealed record ChecklistRequest(
    string Tenant,
    string Assessment,
    string? Channel,
    Person By,
    Submission? Submission
);
