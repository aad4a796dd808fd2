using System.Diagnostics;
using TalentBot.Bots;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Dialogs;
using TalentBot.Languages;

namespace TalentBot.Presses;

/// <summary>What a turn of the checklist looks like to the leader.</summary>
internal static class ChecklistReply
{
    public static Reply Of(ChecklistAnswer answer, Language language) =>
        answer.View switch
        {
            View.Ask ask => new Reply.Show(FormCard.Title(ask.Form), FormCard.Create(answer, ask)),
            View.Finished => new Reply.Tell(Finished(answer.Assessment), answer.Assessment.Title),
            View.NotHere => new Reply.Tell(Refusals.NotFound(language)),
            View.Refused(var reason) => new Reply.Tell(
                Refusals.Text(reason, language),
                answer.Assessment.Title
            ),
            _ => throw new UnreachableException(),
        };

    private static string Finished(Assessment assessment) =>
        assessment.TakesAnswers
            ? "Thank you, you have finished. Until the decision closes you can change your answers: press Answer on its card."
            : "Thank you. You have finished, and the decision is closed; the recommendation is on its way to the conversation.";
}
