using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Languages;

namespace TalentBot.Dialogs;

/// <summary>What a turn of the checklist led to.</summary>
/// <param name="Assessment">As it was saved.</param>
/// <param name="Plan">The forms of its round, in the leader's language.</param>
/// <param name="View">What the leader sees.</param>
/// <param name="Leader">The leader's part; null for a person who is not invited.</param>
/// <param name="Language">The leader's language.</param>
internal sealed record ChecklistAnswer(
    Assessment Assessment,
    Plan Plan,
    View View,
    Leader? Leader,
    Language Language
);
