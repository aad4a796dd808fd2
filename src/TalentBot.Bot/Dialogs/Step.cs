using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Dialogs;

/// <summary>What is asked at once when answers are typed: one question, the ranking, or whether to finish.</summary>
/// <param name="Form">The form that it is a part of.</param>
/// <param name="Question">The question; null where the form has none.</param>
internal sealed record Step(Form Form, Question? Question);
