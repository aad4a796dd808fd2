using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Bot.Builder.Dialogs;
using TalentBot.Cards.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Dialogs;
using TalentBot.Typing.Reading;

namespace TalentBot.Typing;

/// <summary>Takes a typed line at the question where the leader stands.</summary>
/// <param name="dc">The dialog, which stands at the question's form.</param>
/// <param name="turn">What the dialogs of the turn leave behind.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class TypedPrompt(
    DialogContext dc,
    ChecklistTurn turn,
    CancellationToken cancellationToken
)
{
    private readonly Step _step = Steps.At(turn.Plan, turn.Leader);

    /// <summary>Goes on with the dialog as the line says; a line that is no answer changes nothing.</summary>
    public Task<DialogTurnResult> ContinueAsync(TypedLine line)
    {
        var reading = StepReader.Read(_step, line, turn.Language);
        if (reading is TypedReading.Nothing)
        {
            return FormPrompt.Stay(turn, new Note.NotUnderstood());
        }

        turn.Handle(line);
        return reading switch
        {
            TypedReading.Chosen chosen => AnswerAsync(chosen),
            TypedReading.Ranked(var order) => RankAsync(order),
            TypedReading.Why(var reason) => ExplainAsync(reason),
            TypedReading.Several(var choices) => FormPrompt.Stay(
                turn,
                new Note.Several([.. choices.Select(c => c.Marked)])
            ),
            TypedReading.Back => GoAsync(Steps.Before(turn.Plan, _step), null),
            TypedReading.Next => GoAsync(Steps.After(turn.Plan, _step), LeftOpen()),
            TypedReading.Finish when _step.Form is FinishForm => FormPrompt.FinishAsync(
                dc,
                turn,
                cancellationToken
            ),
            TypedReading.Finish => GoAsync(Steps.Of(turn.Plan)[^1], null),
            _ => throw new UnreachableException(),
        };
    }

    private Task<DialogTurnResult> AnswerAsync(TypedReading.Chosen chosen)
    {
        var question = _step.Question!;
        var reason = chosen.Reason ?? turn.Leader.Answers.GetValueOrDefault(question.Id)?.Reason;
        return KeepAsync(
            TypedKeep.Of(_step.Form, question.Id, chosen.Choice.Id, reason),
            Steps.After(turn.Plan, _step),
            new Note.Answered(question.Name, chosen.Choice.Name, chosen.Reason is not null),
            question.Id
        );
    }

    private Task<DialogTurnResult> RankAsync(ImmutableArray<TypedChoice> order) =>
        KeepAsync(
            TypedKeep.Of(_step.Form, order),
            Steps.After(turn.Plan, _step),
            new Note.Ranked([.. order.Select(o => o.Name)]),
            null
        );

    /// <summary>A reason belongs to the question answered last, else to the one that is asked, once it has an answer.</summary>
    private Task<DialogTurnResult> ExplainAsync(string reason)
    {
        var id = turn.Leader.Place.Answered ?? _step.Question!.Id;
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
            TypedKeep.Of(about.Form, id, kept.Choice, reason),
            _step,
            new Note.Answered(question.Name, choice?.Name ?? kept.Choice, HasReason: true),
            id
        );
    }

    private Task<DialogTurnResult> KeepAsync(TypedKeep kept, Step next, Note note, string? answered)
    {
        if (kept.Form.Read(kept.Sent.Values) is not FormReading.Filled(var content))
        {
            turn.Show(kept.Form, kept.Sent, kept.Faults);
            return Task.FromResult(Dialog.EndOfTurn);
        }

        return turn.Keep(kept.Sent, content) is Outcome.Refused(var reason)
            ? FormPrompt.RefuseAsync(dc, turn, reason, cancellationToken)
            : GoAsync(next, note, answered);
    }

    private Task<DialogTurnResult> GoAsync(Step step, Note? note, string? answered = null)
    {
        turn.HeadFor(step, note, answered);
        return dc.EndDialogAsync(step.Form.Id, cancellationToken);
    }

    private Note.StaysOpen? LeftOpen() =>
        Steps.IsOpen(_step, turn.Leader)
            ? new Note.StaysOpen(_step.Question?.Name ?? FormCard.Title(_step.Form, turn.Language))
            : null;
}
