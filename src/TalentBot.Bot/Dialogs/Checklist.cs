using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Dialogs;

/// <summary>Runs one turn of the checklist: load, rebuild the dialog at the leader's place, go on, save.</summary>
internal sealed class Checklist(
    IAssessments assessments,
    IFrameworks frameworks,
    TimeProvider clock
)
{
    private readonly ConcurrentDictionary<
        (string Framework, ChecklistKind Checklist, string Questions, string Language),
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
            request.Actor.Tenant,
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
        var language = request.Actor.Language;
        var (plan, dialogs) = DialogsFor(assessment, language);
        var now = clock.GetUtcNow();
        if (Hindrance(assessment, request, now) is { } view)
        {
            return new(null, [], new(assessment, plan, view, null, language));
        }

        var turn = new ChecklistTurn(assessment, plan, request, now);
        await RunDialogAsync(context, dialogs, turn, cancellationToken);
        return new(
            ReferenceEquals(turn.Assessment, assessment) ? null : turn.Assessment,
            [.. turn.Effects],
            new(turn.Assessment, plan, turn.View!, turn.Leader, language)
        );
    }

    /// <summary>What is shown instead of the checklist; null when it can be answered.</summary>
    private static View? Hindrance(
        Assessment assessment,
        ChecklistRequest request,
        DateTimeOffset now
    ) =>
        LifeCycle.Hindrance(assessment, request.Actor.Person, now) switch
        {
            _ when IsElsewhere(assessment, request) => new View.NotHere(),
            _ when IsHandled(assessment, request) => new View.Handled(),
            Refusal.Closed when IsFinishedAgain(assessment, request) => new View.Finished(),
            { } reason => new View.Refused(reason),
            null => null,
        };

    /// <summary>Whether nothing of it may be shown here; what is typed in an anonymous decision belongs in no channel.</summary>
    private static bool IsElsewhere(Assessment assessment, ChecklistRequest request) =>
        assessment.IsHiddenFrom(request.Actor.Person)
        || (
            request.Actor.Channel is { } channel
            && (
                !assessment.Venue.IsIn(channel)
                || (request.Line is not null && assessment.Visibility is Visibility.Anonymous)
            )
        );

    private static bool IsHandled(Assessment assessment, ChecklistRequest request) =>
        request.Line is { Message: var message }
        && assessment.LeaderFor(request.Actor.Person)?.Place.HasHandled(message) is true;

    /// <summary>Finishing that closed the decision, delivered a second time: it was done.</summary>
    private static bool IsFinishedAgain(Assessment assessment, ChecklistRequest request) =>
        request.Submission is { Form: FinishForm.FormId, Move: Move.Next }
        && assessment.LeaderFor(request.Actor.Person) is { } leader
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
        if (turn.Submission is not null || turn.Line is not null)
        {
            await dialog.ContinueDialogAsync(cancellationToken);
        }
    }

    private (Plan Plan, DialogSet Dialogs) DialogsFor(Assessment assessment, Language language) =>
        _dialogs.GetOrAdd(
            (
                assessment.FrameworkVersion,
                assessment.Checklist,
                Discussed(assessment),
                language.Tag
            ),
            _ =>
            {
                var plan = frameworks.PlanOf(assessment, language);
                return (plan, new DialogSet().Add(new ChecklistDialog(plan)));
            }
        );

    /// <summary>The questions of the second round that runs, as a key; empty for the whole checklist.</summary>
    private static string Discussed(Assessment assessment) =>
        assessment.State is AssessmentState.SecondRound(var round)
            ? string.Join(' ', round.Questions)
            : "";
}
