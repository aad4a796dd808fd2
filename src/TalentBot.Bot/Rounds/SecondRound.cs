using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Choosing;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Presses;
using TalentBot.Starting;

namespace TalentBot.Rounds;

/// <summary>Starts a second round from its form.</summary>
internal sealed class SecondRound(
    DecisionChanges changes,
    IFrameworks frameworks,
    BotSettings settings,
    TimeProvider clock
) : IPress
{
    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.SecondRound), new(Verb.Next, RoundFormCard.FormId)];

    /// <summary>When a second round closes if nobody says otherwise: it asks little, so half the usual time is enough.</summary>
    public DateTimeOffset UsualDeadline => clock.GetUtcNow() + (settings.OpenFor / 2);

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        var zone = SenderZone.Of(press.Context.Activity);
        return press.Data.Verb is Verb.SecondRound
            ? OpenAsync(press.Actor, press.Data.Assessment, zone, cancellationToken)
            : SubmitAsync(press, zone, cancellationToken);
    }

    /// <summary>The form with everything that can be asked chosen, for an owner.</summary>
    public async Task<Reply> OpenAsync(
        Actor actor,
        string id,
        TimeZoneInfo zone,
        CancellationToken cancellationToken
    )
    {
        var assessment = await changes.FindAsync(actor, id, cancellationToken);
        if (Hindrance(assessment, actor) is { } reason)
        {
            return ChangeReply.Refused(assessment, reason, actor.Language);
        }

        var proposed = Proposed(assessment!);
        return proposed.IsEmpty
            ? new Reply.Tell(actor.Language["round.nothing"], assessment!.Title)
            : Draw(assessment!, actor, zone, Usual(proposed, zone), []);
    }

    /// <summary>Ids of the questions that a round of this decision can ask.</summary>
    public ImmutableArray<string> Proposed(Assessment assessment) =>
        RoundProposal.Of(assessment, frameworks.Evaluate(assessment));

    /// <summary>Why the person cannot start a round now; null when they can.</summary>
    public static Refusal? Hindrance(Assessment? assessment, Actor actor) =>
        assessment switch
        {
            null => Refusal.StillOpen,
            _ when !assessment.IsOwnedBy(actor.Person) => Refusal.NotOwner,
            { State: AssessmentState.Closed } => null,
            { State: AssessmentState.Decided } => Refusal.AlreadyDecided,
            { State: AssessmentState.Reviewed } => Refusal.AlreadyReviewed,
            { State: AssessmentState.Cancelled } => Refusal.Cancelled,
            _ => Refusal.StillOpen,
        };

    private async Task<Reply> SubmitAsync(
        Press press,
        TimeZoneInfo zone,
        CancellationToken cancellationToken
    )
    {
        var (actor, data) = (press.Actor, press.Data);
        var assessment = await changes.FindAsync(actor, data.Assessment, cancellationToken);
        // A round that runs may be this very form, sent twice: the core tells.
        if (
            assessment?.State is not AssessmentState.SecondRound
            && Hindrance(assessment, actor) is { } reason
        )
        {
            return ChangeReply.Refused(assessment, reason, actor.Language);
        }

        var reading = Read(assessment!, data.Values, zone, actor);
        if (!reading.Faults.IsEmpty)
        {
            return Draw(assessment!, actor, zone, data.Values, reading.Faults);
        }

        var command = new Command.StartSecondRound(
            actor.Person,
            reading.Questions,
            reading.Deadline
        );
        var decided = await changes.DecideAsync(actor, data.Assessment, command, cancellationToken);
        return decided?.Outcome is Outcome.Refused(var why) && FieldOf(why) is { } field
            ? Draw(
                decided.Assessment,
                actor,
                zone,
                data.Values,
                [new(field, Refusals.Text(why, actor.Language))]
            )
            : ChangeReply.Of(decided, actor.Language, "round.done", "round.done-before");
    }

    private RoundReading Read(
        Assessment assessment,
        ImmutableDictionary<string, string> values,
        TimeZoneInfo zone,
        Actor actor
    )
    {
        var offered = assessment.State is AssessmentState.SecondRound(var round)
            ? round.Questions
            : Proposed(assessment);
        return RoundReading.Read(values, offered, zone, UsualDeadline, actor.Language);
    }

    private static string? FieldOf(Refusal reason) =>
        reason switch
        {
            Refusal.WrongQuestions or Refusal.QuestionHidden => RoundFormCard.Questions,
            Refusal.DeadlinePassed or Refusal.DeadlineTooFar => RoundFormCard.Date,
            _ => null,
        };

    private Reply.Show Draw(
        Assessment assessment,
        Actor actor,
        TimeZoneInfo zone,
        ImmutableDictionary<string, string> values,
        ImmutableArray<FormFault> faults
    )
    {
        var framework = frameworks.Of(assessment, actor.Language);
        return new(
            actor.Language["round.title"],
            RoundFormCard.Create(
                assessment,
                [.. Proposed(assessment).Select(framework.Question)],
                actor.Language,
                zone.Id,
                new FormFields(values, faults)
            ),
            Private: true
        );
    }

    private ImmutableDictionary<string, string> Usual(
        ImmutableArray<string> proposed,
        TimeZoneInfo zone
    )
    {
        var closes = TimeZoneInfo.ConvertTime(UsualDeadline, zone);
        return ImmutableDictionary<string, string>
            .Empty.Add(RoundFormCard.Questions, string.Join(',', proposed))
            .Add(RoundFormCard.Date, closes.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Add(RoundFormCard.Time, closes.ToString("HH:mm", CultureInfo.InvariantCulture));
    }
}
