using System.Globalization;
using TalentBot.Bots;
using TalentBot.Commands;
using TalentBot.Dialogs;

namespace TalentBot.Typing;

/// <summary>Finds out whether a typed line answers a question that is asked, or is a command.</summary>
internal sealed class TypedLines(
    Focuses focuses,
    Questions questions,
    TypedCommands commands,
    StopCommand stop
)
{
    /// <summary>The answer to a typed line.</summary>
    public async Task<Reply> RunAsync(Typed typed, CancellationToken cancellationToken) =>
        await focuses.OfAsync(typed.Context, cancellationToken) switch
        {
            { Ended: { Length: > 0 } ended } when ended == typed.Context.Activity.Id =>
                new Reply.Silence(),
            { Assessment.Length: > 0 } focus => await TakeAsync(typed, focus, cancellationToken),
            { Offered.Count: > 0 } focus => await ChooseAsync(typed, focus, cancellationToken),
            _ => await commands.RunAsync(typed, cancellationToken),
        };

    private async Task<Reply> TakeAsync(
        Typed typed,
        Focus focus,
        CancellationToken cancellationToken
    )
    {
        var answer = await questions.TakeAsync(typed, focus.Assessment, cancellationToken);
        return answer switch
        {
            { View: View.Ask { Note: Note.NotUnderstood } } when MeansStop(typed) =>
                await stop.RunAsync(typed, cancellationToken),
            { View: View.Ask { Note: Note.NotUnderstood } } when IsCommand(typed) =>
                await InterruptAsync(typed, focus.Assessment, answer, cancellationToken),
            { View: View.Ask or View.Handled or View.Finished } => TypedReply.Of(answer, typed),
            _ when IsCommand(typed) && !MeansStop(typed) => new Reply.Both(
                Questions.Drawn(answer, typed),
                await commands.RunAsync(typed, cancellationToken)
            ),
            _ => Questions.Drawn(answer, typed),
        };
    }

    /// <summary>Answers a command in between; then the question comes again, unless the command asks another.</summary>
    private async Task<Reply> InterruptAsync(
        Typed typed,
        string assessment,
        ChecklistAnswer answer,
        CancellationToken cancellationToken
    )
    {
        var reply = await commands.RunAsync(typed, cancellationToken);
        var focus = await focuses.OfAsync(typed.Context, cancellationToken);
        return focus.Assessment != assessment || AsksItself(typed)
            ? reply
            : new Reply.Both(
                reply,
                TypedReply.Of(
                    answer with
                    {
                        View = (View.Ask)answer.View with { Note = null },
                    },
                    typed
                )
            );
    }

    /// <summary>Takes the number of a decision that was offered; anything else is a command, and takes the offer away.</summary>
    private async Task<Reply> ChooseAsync(
        Typed typed,
        Focus focus,
        CancellationToken cancellationToken
    )
    {
        var text = typed.Line.Whole.TrimEnd('.', ')', '!');
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            await focuses.SetAsync(typed.Context, new Focus(), cancellationToken);
            return await commands.RunAsync(typed, cancellationToken);
        }

        return number >= 1 && number <= focus.Offered.Count
            ? await questions.AskAsync(typed, focus.Offered[number - 1], null, cancellationToken)
            : new Reply.Say(
                typed.Language.Say("typing.choose-number", ("most", focus.Offered.Count))
            );
    }

    private static bool IsCommand(Typed typed) =>
        CommandWord.Find(typed.Line.Word, typed.Scope)?.WorksIn(typed.Scope) is true;

    /// <summary>Whether it leaves the questions; in a channel the word has no other use.</summary>
    private static bool MeansStop(Typed typed) =>
        CommandWord.Find(typed.Line.Word, typed.Scope) is { Word: StopCommand.Word };

    private static bool AsksItself(Typed typed) =>
        CommandWord.Find(typed.Line.Word, typed.Scope) is { Word: "answer" or "quick" };
}
