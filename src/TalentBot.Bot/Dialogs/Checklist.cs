using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;

namespace TalentBot.Dialogs;

/// <summary>Runs one turn of the checklist: load, rebuild the dialog at the leader's place, go on, save.</summary>
internal sealed class Checklist(
    IAssessments assessments,
    IFrameworks frameworks,
    TimeProvider clock
)
{
    private readonly ConcurrentDictionary<
        (string Framework, ChecklistKind Checklist, string Questions),
        (Plan, DialogSet)
    > _dialogs = new();

    /// <summary>Runs the turn.</summary>
    /// <returns>What the leader sees; null when the tenant has no such assessment.</returns>
    public Task<ChecklistAnswer?> RunAsync(
        ITurnContext context,
        ChecklistRequest request,
        CancellationToken cancellationToken
    ) =>
        assessments.ChangeAsync(
            request.Tenant,
            request.Assessment,
            assessment => TurnAsync(context, assessment, request, cancellationToken),
            cancellationToken
        );

    private async Task<Change<ChecklistAnswer>> TurnAsync(
        ITurnContext context,
        Assessment assessment,
        ChecklistRequest request,
        CancellationToken cancellationToken
    )
    {
        var (plan, dialogs) = DialogsFor(assessment);
        var now = clock.GetUtcNow();
        if (Hindrance(assessment, request, now) is { } view)
        {
            return new(null, [], new(assessment, plan, view, null));
        }

        var turn = new ChecklistTurn(assessment, plan, request.By, request.Submission, now);
        await RunDialogAsync(context, dialogs, turn, cancellationToken);
        return new(
            ReferenceEquals(turn.Assessment, assessment) ? null : turn.Assessment,
            [.. turn.Effects],
            new(turn.Assessment, plan, turn.View!, turn.Leader)
        );
    }

    /// <summary>What is shown instead of the checklist; null when it can be answered.</summary>
    private static View? Hindrance(
        Assessment assessment,
        ChecklistRequest request,
        DateTimeOffset now
    ) =>
        LifeCycle.Hindrance(assessment, request.By, now) switch
        {
            _ when request.Channel is { } channel && !assessment.Venue.IsIn(channel) =>
                new View.NotHere(),
            Refusal.Closed when IsFinishedAgain(assessment, request) => new View.Finished(),
            { } reason => new View.Refused(reason),
            null => null,
        };

    /// <summary>Finishing that closed the decision, delivered a second time: it was done.</summary>
    private static bool IsFinishedAgain(Assessment assessment, ChecklistRequest request) =>
        request.Submission is { Form: FinishForm.FormId, Move: Move.Next }
        && assessment.LeaderFor(request.By) is { } leader
        && assessment.HasFinished(leader);

    /// <summary>The stack is rebuilt from the leader's place every turn, so none is ever stored.</summary>
    private static async Task RunDialogAsync(
        ITurnContext context,
        DialogSet dialogs,
        ChecklistTurn turn,
        CancellationToken cancellationToken
    )
    {
        context.TurnState.Set(turn);
        var dialog = new DialogContext(dialogs, context, new DialogState());
        await dialog.BeginDialogAsync(nameof(ChecklistDialog), turn.Start.Id, cancellationToken);
        if (turn.Submission is not null)
        {
            await dialog.ContinueDialogAsync(cancellationToken);
        }
    }

    private (Plan Plan, DialogSet Dialogs) DialogsFor(Assessment assessment) =>
        _dialogs.GetOrAdd(
            (assessment.FrameworkVersion, assessment.Checklist, Discussed(assessment)),
            _ =>
            {
                var plan = frameworks.PlanOf(assessment);
                return (plan, new DialogSet().Add(new ChecklistDialog(plan)));
            }
        );

    /// <summary>The questions of the second round that runs, as a key; empty for the whole checklist.</summary>
    private static string Discussed(Assessment assessment) =>
        assessment.State is AssessmentState.SecondRound(var round)
            ? string.Join(' ', round.Questions)
            : "";
}
