using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Dialogs;
using TalentBot.Presses;

namespace TalentBot.Typing;

/// <summary>What a typed turn of the checklist looks like to the leader.</summary>
internal static class TypedReply
{
    /// <summary>As text; where several people are, it names whom it is for.</summary>
    public static Reply Of(ChecklistAnswer answer, Typed typed) =>
        answer.View switch
        {
            View.Ask ask => new Reply.Say(
                For(typed, QuestionText.Of(answer, ask, typed.Scope is Scope.Personal))
            ),
            View.Finished => new Reply.Say(
                For(typed, ChecklistReply.Finished(answer.Assessment, answer.Language))
            ),
            _ => ChecklistReply.Of(answer),
        };

    private static string For(Typed typed, string text) =>
        typed.Scope is Scope.Personal
            ? text
            : $"{typed.Language.Say("typing.to", ("who", typed.Actor.Person.Name))}\n{text}";
}
