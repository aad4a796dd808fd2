using System.Diagnostics;
using Microsoft.Bot.Builder.Dialogs;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Typing;

namespace TalentBot.Dialogs;

/// <summary>Asks one form and ends with the name of the step to go to.</summary>
/// <remarks>Not a <c>Prompt</c>: those are deaf to invokes, and a Teams dialog's form comes as one.</remarks>
internal sealed class FormPrompt() : Dialog(nameof(FormPrompt))
{
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null!,
        CancellationToken cancellationToken = default
    )
    {
        var turn = ChecklistTurn.Of(dc.Context);
        var form = turn.Plan.Find((string)options)!;
        turn.MoveTo(form.Id);
        turn.Show(form, turn.Leaving);
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        var turn = ChecklistTurn.Of(dc.Context);
        return turn.Submission switch
        {
            null when turn.Line is { } line => new TypedPrompt(
                dc,
                turn,
                cancellationToken
            ).ContinueAsync(line),
            null => Stay(turn, null),
            { Move: Move.Jump(var to) } when turn.Plan.Find(to) is not null => dc.EndDialogAsync(
                to,
                cancellationToken
            ),
            { } sent when turn.Plan.Find(sent.Form) is { } form => form is FinishForm
                ? LeaveLastAsync(dc, turn, sent, form, cancellationToken)
                : KeepAsync(dc, turn, sent, form, cancellationToken),
            _ => Stay(turn, new Note.UnknownForm()),
        };
    }

    private static Task<DialogTurnResult> KeepAsync(
        DialogContext dc,
        ChecklistTurn turn,
        Submission sent,
        Form form,
        CancellationToken cancellationToken
    )
    {
        var reading = form.Read(sent.Values);
        if (reading is FormReading.Faulty(var faults))
        {
            turn.Show(form, sent, faults);
            return Task.FromResult(EndOfTurn);
        }

        switch (turn.Keep(sent, ((FormReading.Filled)reading).Content))
        {
            case Outcome.Accepted:
                turn.Leave(form);
                return dc.EndDialogAsync(Towards(turn.Plan, form, sent.Move), cancellationToken);
            case Outcome.Repeated:
                return Stay(turn, new Note.Repeated());
            case Outcome.Outdated:
                turn.Show(form, new Note.Outdated());
                return Task.FromResult(EndOfTurn);
            case Outcome.Refused(var reason):
                return RefuseAsync(dc, turn, reason, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    private static Task<DialogTurnResult> LeaveLastAsync(
        DialogContext dc,
        ChecklistTurn turn,
        Submission sent,
        Form form,
        CancellationToken cancellationToken
    ) =>
        sent.Move is Move.Back
            ? dc.EndDialogAsync(turn.Plan.Before(form).Id, cancellationToken)
            : FinishAsync(dc, turn, cancellationToken);

    /// <summary>Finishes for the leader, or says at their place why not.</summary>
    public static Task<DialogTurnResult> FinishAsync(
        DialogContext dc,
        ChecklistTurn turn,
        CancellationToken cancellationToken
    ) =>
        turn.Finish() switch
        {
            Outcome.Accepted or Outcome.Repeated => dc.EndDialogAsync(
                ChecklistDialog.End,
                cancellationToken
            ),
            Outcome.Refused(Refusal.NothingAnswered) => Stay(turn, new Note.NothingAnswered()),
            Outcome.Refused(var reason) => RefuseAsync(dc, turn, reason, cancellationToken),
            _ => throw new UnreachableException(),
        };

    /// <summary>Shows the form where the leader stands.</summary>
    public static Task<DialogTurnResult> Stay(ChecklistTurn turn, Note? note)
    {
        turn.Show(turn.Start, note);
        return Task.FromResult(EndOfTurn);
    }

    /// <summary>Ends the checklist with the reason why it cannot go on.</summary>
    public static Task<DialogTurnResult> RefuseAsync(
        DialogContext dc,
        ChecklistTurn turn,
        Refusal reason,
        CancellationToken cancellationToken
    )
    {
        turn.Show(new View.Refused(reason));
        return dc.CancelAllDialogsAsync(cancellationToken);
    }

    private static string Towards(Plan plan, Form form, Move move) =>
        (move is Move.Back ? plan.Before(form) : plan.After(form)).Id;
}
