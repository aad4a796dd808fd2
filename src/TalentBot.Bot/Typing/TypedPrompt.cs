using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Bot.Builder.Dialogs;
using TalentBot.Cards;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;

namespace TalentBot.Typing;

/// <summary>Takes a typed line at the question where the leader stands.</summary>
internal static class TypedPrompt
{
    /// <summary>Goes on with the dialog as the line says; a line that is no answer changes nothing.</summary>
    public static Task<DialogTurnResult> ContinueAsync(
        DialogContext dc,
        ChecklistTurn turn,
        TypedLine line,
        CancellationToken cancellationToken
    )
    {
        var step = Steps.At(turn.Plan, turn.Leader);
        var reading = StepReader.Read(step, line, turn.Language);
        if (reading is TypedReading.Nothing)
        {
            return FormPrompt.Stay(turn, new Note.NotUnderstood());
        }

        turn.Handle(line);
        return reading switch
        {
            TypedReading.Chosen chosen => AnswerAsync(dc, turn, step, chosen, cancellationToken),
            TypedReading.Ranked(var order) => RankAsync(dc, turn, step, order, cancellationToken),
            TypedReading.Why(var reason) => ExplainAsync(dc, turn, step, reason, cancellationToken),
            TypedReading.Several(var choices) => FormPrompt.Stay(
                turn,
                new Note.Several([.. choices.Select(c => c.Marked)])
            ),
            TypedReading.Finish when step.Form is FinishForm => FormPrompt.FinishAsync(
                dc,
                turn,
                cancellationToken
            ),
            _ => MoveAsync(dc, turn, step, reading, cancellationToken),
        };
    }

    private static Task<DialogTurnResult> MoveAsync(
        DialogContext dc,
        ChecklistTurn turn,
        Step step,
        TypedReading reading,
        CancellationToken cancellationToken
    ) =>
        reading switch
        {
            TypedReading.Back => GoAsync(
                dc,
                turn,
                Steps.Before(turn.Plan, step),
                null,
                cancellationToken
            ),
            TypedReading.Finish => GoAsync(
                dc,
                turn,
                Steps.Of(turn.Plan)[^1],
                null,
                cancellationToken
            ),
            TypedReading.Next => GoAsync(
                dc,
                turn,
                Steps.After(turn.Plan, step),
                Steps.IsOpen(step, turn.Leader) ? new Note.StaysOpen(NameOf(turn, step)) : null,
                cancellationToken
            ),
            _ => throw new UnreachableException(),
        };

    private static Task<DialogTurnResult> AnswerAsync(
        DialogContext dc,
        ChecklistTurn turn,
        Step step,
        TypedReading.Chosen chosen,
        CancellationToken cancellationToken
    )
    {
        var question = step.Question!;
        var reason = chosen.Reason ?? turn.Leader.Answers.GetValueOrDefault(question.Id)?.Reason;
        return KeepAsync(
            dc,
            turn,
            TypedKeep.Of(step.Form, question.Id, chosen.Choice.Id, reason),
            () =>
                turn.HeadFor(
                    Steps.After(turn.Plan, step),
                    new Note.Answered(question.Name, chosen.Choice.Name, chosen.Reason is not null),
                    question.Id
                ),
            cancellationToken
        );
    }

    private static Task<DialogTurnResult> RankAsync(
        DialogContext dc,
        ChecklistTurn turn,
        Step step,
        ImmutableArray<TypedChoice> order,
        CancellationToken cancellationToken
    ) =>
        KeepAsync(
            dc,
            turn,
            TypedKeep.Of(step.Form, order),
            () =>
                turn.HeadFor(
                    Steps.After(turn.Plan, step),
                    new Note.Ranked([.. order.Select(o => o.Name)])
                ),
            cancellationToken
        );

    /// <summary>A reason belongs to the question answered last, else to the one that is asked, once it has an answer.</summary>
    private static Task<DialogTurnResult> ExplainAsync(
        DialogContext dc,
        ChecklistTurn turn,
        Step step,
        string reason,
        CancellationToken cancellationToken
    )
    {
        var id = turn.Leader.Place.Answered ?? step.Question!.Id;
        var about = Steps.Of(turn.Plan).FirstOrDefault(s => s.Question?.Id == id);
        if (
            reason.Length is 0
            || about is not { Question: { } question }
            || !turn.Leader.Answers.TryGetValue(id, out var kept)
        )
        {
            return FormPrompt.Stay(turn, new Note.ReasonMissing());
        }

        var choice = TypedChoice
            .Of(question, turn.Language)
            .FirstOrDefault(c => c.Id == kept.Choice);
        return KeepAsync(
            dc,
            turn,
            TypedKeep.Of(about.Form, id, kept.Choice, reason),
            () =>
                turn.HeadFor(
                    step,
                    new Note.Answered(question.Name, choice?.Name ?? kept.Choice, HasReason: true),
                    id
                ),
            cancellationToken
        );
    }

    private static Task<DialogTurnResult> KeepAsync(
        DialogContext dc,
        ChecklistTurn turn,
        TypedKeep kept,
        Action headOn,
        CancellationToken cancellationToken
    )
    {
        if (kept.Form.Read(kept.Sent.Values) is not FormReading.Filled(var content))
        {
            turn.Show(kept.Form, kept.Sent, kept.Faults);
            return Task.FromResult(Dialog.EndOfTurn);
        }

        if (turn.Keep(kept.Sent, content) is Outcome.Refused(var reason))
        {
            return FormPrompt.RefuseAsync(dc, turn, reason, cancellationToken);
        }

        headOn();
        return EndAsync(dc, turn, cancellationToken);
    }

    private static Task<DialogTurnResult> GoAsync(
        DialogContext dc,
        ChecklistTurn turn,
        Step step,
        Note? note,
        CancellationToken cancellationToken
    )
    {
        turn.HeadFor(step, note);
        return EndAsync(dc, turn, cancellationToken);
    }

    private static Task<DialogTurnResult> EndAsync(
        DialogContext dc,
        ChecklistTurn turn,
        CancellationToken cancellationToken
    ) => dc.EndDialogAsync(turn.Heading!.Form.Id, cancellationToken);

    private static string NameOf(ChecklistTurn turn, Step step) =>
        step.Question?.Name ?? FormCard.Title(step.Form, turn.Language);
}
