using System.Diagnostics;
using TalentBot.Bots;
using TalentBot.Cards.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Dialogs;
using TalentBot.Languages;

namespace TalentBot.Presses;

/// <summary>What a turn of the checklist looks like to the leader.</summary>
internal static class ChecklistReply
{
    /// <summary>As cards, or as a sentence where there is nothing to fill in.</summary>
    public static Reply Of(ChecklistAnswer answer) =>
        answer.View switch
        {
            View.Ask ask => new Reply.Show(
                FormCard.Title(ask.Form, answer.Language),
                FormCard.Create(answer, ask),
                Private: true
            ),
            View.Finished => new Reply.Tell(
                Finished(answer.Assessment, answer.Language),
                answer.Assessment.Title
            ),
            View.NotHere => new Reply.Tell(Refusals.NotFound(answer.Language)),
            View.Refused(var reason) => new Reply.Tell(
                Refusals.Text(reason, answer.Language),
                answer.Assessment.Title
            ),
            View.Handled => new Reply.Silence(),
            _ => throw new UnreachableException(),
        };

    /// <summary>What is said to a leader who has finished.</summary>
    public static string Finished(Assessment assessment, Language language) =>
        assessment switch
        {
            { TakesAnswers: true } => language["form.finished-open"],
            { IsPersonal: true } => language["quick.finished"],
            _ => language["form.finished-closed"],
        };
}
