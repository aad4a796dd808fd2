using System.Collections.Immutable;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Choosing;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Presses;

namespace TalentBot.Reviewing;

/// <summary>Looks back at a decision by the form, and shows what was predicted beside it.</summary>
internal sealed class ReviewForm(DecisionChanges changes, IFrameworks frameworks) : IPress
{
    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Review), new(Verb.Next, ReviewFields.FormId)];

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        press.Data.Verb is Verb.Review
            ? OpenAsync(press.Actor, press.Data.Assessment, cancellationToken)
            : SubmitAsync(press, cancellationToken);

    /// <summary>The form for an owner; once it is filled in, what came of it for everybody.</summary>
    public async Task<Reply> OpenAsync(
        Actor actor,
        string id,
        CancellationToken cancellationToken
    ) =>
        await changes.FindAsync(actor, id, cancellationToken) switch
        {
            null => ChangeReply.Refused(null, Refusal.NotDecided, actor.Language),
            { State: AssessmentState.Reviewed } done => Compared(done, actor),
            var assessment when !assessment.IsOwnedBy(actor.Person) => ChangeReply.Refused(
                assessment,
                Refusal.NotOwner,
                actor.Language
            ),
            { State: AssessmentState.Decided } assessment => Draw(
                assessment,
                actor,
                ImmutableDictionary<string, string>.Empty,
                []
            ),
            { State: AssessmentState.Cancelled } assessment => ChangeReply.Refused(
                assessment,
                Refusal.Cancelled,
                actor.Language
            ),
            var assessment => ChangeReply.Refused(assessment, Refusal.NotDecided, actor.Language),
        };

    private async Task<Reply> SubmitAsync(Press press, CancellationToken cancellationToken)
    {
        var (actor, data) = (press.Actor, press.Data);
        var assessment = await changes.FindAsync(actor, data.Assessment, cancellationToken);
        var reading = ReviewReading.Read(data.Values, actor.Language);
        if (
            assessment?.State is AssessmentState.Decided
            && assessment.IsOwnedBy(actor.Person)
            && !reading.Faults.IsEmpty
        )
        {
            return Draw(assessment, actor, data.Values, reading.Faults);
        }

        var command = new Command.KeepReview(
            actor.Person,
            reading.Course ?? default,
            reading.Risks,
            reading.Patterns,
            reading.Text
        );
        var decided = await changes.DecideAsync(actor, data.Assessment, command, cancellationToken);
        return decided switch
        {
            {
                Outcome: Outcome.Accepted or Outcome.Repeated,
                Assessment: { State: AssessmentState.Reviewed } done
            } => Compared(done, actor),
            {
                Outcome: Outcome.Refused(var reason),
                Assessment: { State: AssessmentState.Decided } open
            } when FieldOf(reason) is { } field => Draw(
                open,
                actor,
                data.Values,
                [new(field, Refusals.Text(reason, actor.Language))]
            ),
            _ => ChangeReply.Of(decided, actor.Language, null, "review.done-before"),
        };
    }

    private static string? FieldOf(Refusal reason) =>
        reason switch
        {
            Refusal.UnknownRisk => ReviewFields.Risks,
            Refusal.UnknownPattern => ReviewFields.Patterns,
            Refusal.TextTooLong => ReviewFields.Text,
            _ => null,
        };

    private Reply.Show Compared(Assessment done, Actor actor) =>
        new(
            actor.Language["review.looked-back"],
            ComparisonCard.Create(
                done,
                (AssessmentState.Reviewed)done.State,
                frameworks.Of(done, actor.Language),
                actor.Language
            ),
            Private: true
        );

    private Reply.Show Draw(
        Assessment assessment,
        Actor actor,
        IReadOnlyDictionary<string, string> values,
        ImmutableArray<FormFault> faults
    ) =>
        new(
            actor.Language["review.title"],
            ReviewFormCard.Create(
                assessment,
                assessment.Decision!,
                frameworks.Of(assessment, actor.Language),
                actor.Language,
                new FormFields(values, faults)
            ),
            Private: true
        );
}
