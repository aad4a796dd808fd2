using TalentBot.Bots;

namespace TalentBot.Dialogs;

/// <summary>A leader opens the checklist, sends a form of it, or types an answer.</summary>
/// <param name="Actor">Who it is, from the authenticated activity.</param>
/// <param name="Assessment">Id of the assessment.</param>
internal sealed record ChecklistRequest(Actor Actor, string Assessment)
{
    /// <summary>The form sent; null for none.</summary>
    public Submission? Submission { get; init; }

    /// <summary>The line typed; null for none.</summary>
    public TypedLine? Line { get; init; }
}
