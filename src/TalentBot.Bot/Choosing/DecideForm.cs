using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Cards.Recommendations.Wording;
using TalentBot.Choosing.Forms;
using TalentBot.Decisions.Assessments;
using TalentBot.Frameworks;
using TalentBot.Presses;
using TalentBot.Starting;

namespace TalentBot.Choosing;

/// <summary>Decides from the form.</summary>
internal sealed class DecideForm(
    DecisionChanges changes,
    IFrameworks frameworks,
    TimeProvider clock
) : IPress
{
    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Decide), new(Verb.Next, DecideFields.FormId)];

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken)
    {
        var zone = SenderZone.Of(press.Context.Activity);
        return press.Data.Verb is Verb.Decide
            ? OpenAsync(press.Actor, press.Data.Assessment, zone, cancellationToken)
            : SubmitAsync(press, zone, cancellationToken);
    }

    /// <summary>The form as things stand, for an owner.</summary>
    public async Task<Reply> OpenAsync(
        Actor actor,
        string id,
        TimeZoneInfo zone,
        CancellationToken cancellationToken
    )
    {
        var assessment = await changes.FindAsync(actor, id, cancellationToken);
        return Hindrance(assessment, actor) is { } reason
            ? ChangeReply.Refused(assessment, reason, actor.Language)
            : Draw(assessment!, actor, Kept(assessment!, zone), []);
    }

    private async Task<Reply> SubmitAsync(
        Press press,
        TimeZoneInfo zone,
        CancellationToken cancellationToken
    )
    {
        var (actor, data) = (press.Actor, press.Data);
        var assessment = await changes.FindAsync(actor, data.Assessment, cancellationToken);
        if (Hindrance(assessment, actor) is { } reason)
        {
            return ChangeReply.Refused(assessment, reason, actor.Language);
        }

        var reading = DecideReading.Read(data.Values, zone, actor.Language);
        if (!reading.Faults.IsEmpty)
        {
            return Draw(assessment!, actor, data.Values, reading.Faults);
        }

        var command = new Command.Decide(
            actor.Person,
            reading.Choice!,
            reading.Dissent,
            reading.ReviewAt
        )
        {
            Seen = SeenOf(data),
        };
        var decided = await changes.DecideAsync(actor, data.Assessment, command, cancellationToken);
        return FaultOf(decided, actor) is { } fault
            ? Draw(decided!.Assessment, actor, data.Values, [fault])
            : ChangeReply.Of(decided, actor.Language, "decide.done", "decide.done-before");
    }

    /// <summary>What the form can mend; null for what it cannot.</summary>
    private static FormFault? FaultOf(Decided? decided, Actor actor) =>
        decided?.Outcome switch
        {
            Outcome.Outdated => new("", actor.Language["decide.outdated"]),
            Outcome.Refused(var reason) when FieldOf(reason) is { } field => new(
                field,
                Refusals.Text(reason, actor.Language)
            ),
            _ => null,
        };

    private static string? FieldOf(Refusal reason) =>
        reason switch
        {
            Refusal.NothingToAccept => DecideFields.Choice,
            Refusal.UnknownModel
            or Refusal.RuledOut
            or Refusal.RecommendedModel
            or Refusal.TooFewModels => DecideFields.Models,
            Refusal.ReasonMissing or Refusal.TextTooLong => DecideFields.Reason,
            Refusal.ReviewDatePassed or Refusal.ReviewDateTooFar => DecideFields.Review,
            _ => null,
        };

    /// <summary>A form without it, or with something else in it, has shown what stood at no time.</summary>
    private static DateTimeOffset SeenOf(PressData data) =>
        DateTimeOffset.TryParseExact(
            data.Values.GetValueOrDefault(DecideFields.Seen),
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var seen
        )
            ? seen
            : DateTimeOffset.MinValue;

    private Reply.Show Draw(
        Assessment assessment,
        Actor actor,
        IReadOnlyDictionary<string, string> values,
        ImmutableArray<FormFault> faults
    ) =>
        new(
            actor.Language["decide.title"],
            new DecideFormCard(
                assessment,
                frameworks.Of(assessment, actor.Language),
                frameworks.Evaluate(assessment),
                actor.Language
            ).Create(values, faults),
            Private: true
        );

    /// <summary>What was decided before; else what is recommended, unless it is too close to suggest.</summary>
    private ImmutableDictionary<string, string> Kept(Assessment assessment, TimeZoneInfo zone)
    {
        var result = frameworks.Evaluate(assessment);
        var suggests = result.Verdict.IsReliable();
        return assessment.Decision is { } decision ? DecideValues.Of(decision, zone)
            : suggests ? DecideValues.Accepting(clock.GetUtcNow(), zone)
            : DecideValues.Undecided(clock.GetUtcNow(), zone);
    }

    private static Refusal? Hindrance(Assessment? assessment, Actor actor) =>
        assessment switch
        {
            null => Refusal.NotDecided,
            _ when !assessment.IsOwnedBy(actor.Person) => Refusal.NotOwner,
            { State: AssessmentState.Cancelled } => Refusal.Cancelled,
            { State: AssessmentState.Reviewed } => Refusal.AlreadyReviewed,
            { Closing: null } => Refusal.StillOpen,
            _ => null,
        };
}
