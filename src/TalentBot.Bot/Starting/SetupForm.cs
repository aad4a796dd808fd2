using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Presses;

namespace TalentBot.Starting;

/// <summary>Starts a decision from the set-up form.</summary>
internal sealed class SetupForm(Opener opener) : IPress
{
    public ImmutableArray<PressKey> Keys { get; } =
    [new(Verb.Setup), new(Verb.Next, SetupFormCard.FormId)];

    public Task<Reply> RunAsync(Press press, CancellationToken cancellationToken) =>
        press.Data.Verb is Verb.Setup
            ? Task.FromResult<Reply>(Open(press))
            : SubmitAsync(press, cancellationToken);

    /// <summary>The form with the usual deadline in it.</summary>
    private Reply.Show Open(Press press)
    {
        var data = press.Data;
        var zone = SenderZone.Of(press.Context.Activity);
        var closes = TimeZoneInfo.ConvertTime(opener.UsualDeadline, zone);
        var values = data
            .Values.SetItem(
                SetupFields.Date,
                closes.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            )
            .SetItem(SetupFields.Time, closes.ToString("HH:mm", CultureInfo.InvariantCulture));
        return Draw(press, IdIn(data), values, zone, []);
    }

    /// <summary>Starts what was filled in, or shows the form again with everything that is wrong.</summary>
    private async Task<Reply> SubmitAsync(Press press, CancellationToken cancellationToken)
    {
        var (context, actor, data, _) = press;
        var id = Id(data);
        if (!AssessmentId.IsOne(id))
        {
            return new Reply.Tell(Refusals.UnknownButton(actor.Language));
        }

        var zone = SenderZone.Of(context.Activity);
        var reading = SetupReading.Read(data.Values, zone, opener.UsualDeadline);
        var opening = opener.Open(
            await SetupOfAsync(context, actor, reading, cancellationToken),
            id
        );
        if (!reading.Faults.IsEmpty || opening is not OpeningResult.Opened opened)
        {
            return Draw(press, id, data.Values, zone, [.. reading.Faults, .. Faults(opening)]);
        }

        var retire = Retire(context.Activity);
        return
            await opener.StoreAsync(opened, $"setup {id}", retire, cancellationToken)
            || await opener.HasStartedAsync(opened.Assessment, cancellationToken)
            ? new Reply.Tell(press.Language["setup.started"])
            : new Reply.Tell(press.Language["setup.started-by-another"]);
    }

    private Reply.Show Draw(
        Press press,
        string id,
        ImmutableDictionary<string, string> values,
        TimeZoneInfo zone,
        ImmutableArray<SetupFieldFault> faults
    ) =>
        new(
            press.Language["setup.title"],
            new SetupFormCard(press.Language, values, faults).Create(
                id,
                zone.Id,
                opener.FrameworkIn(press.Language).Gates
            )
        );

    private static async Task<Setup> SetupOfAsync(
        ITurnContext context,
        Actor actor,
        SetupReading reading,
        CancellationToken cancellationToken
    )
    {
        var coOwners = PeopleAsync(context, reading.CoOwners, cancellationToken);
        var people = await PeopleAsync(context, reading.People, cancellationToken);
        return new()
        {
            Title = reading.Title,
            About = reading.About,
            Venue = Opener.VenueOf(context.Activity, actor),
            Owner = actor.Person,
            Language = actor.Language.Tag,
            CoOwners = await coOwners,
            Invited = reading.SelfToo ? [actor.Person, .. people] : people,
            Deadline = reading.Deadline,
            Quorum = reading.Quorum,
            Gates = reading.Gates,
            Visibility = reading.Visibility,
        };
    }

    /// <summary>The picker gives directory ids; one more than may be invited is enough to refuse.</summary>
    private static Task<ImmutableArray<Person>> PeopleAsync(
        ITurnContext context,
        ImmutableArray<string> ids,
        CancellationToken cancellationToken
    ) =>
        Roster.ResolveAsync(
            context,
            ids.Take(Opening.MostLeaders + 1).Select(id => new Person(id, null, "")),
            cancellationToken
        );

    private static ImmutableArray<SetupFieldFault> Faults(OpeningResult opening) =>
        opening is OpeningResult.Faulty(var faults) ? [.. faults.Select(SetupFieldFault.Of)] : [];

    private static ImmutableArray<Effect> Retire(Activity activity) =>
        activity.ReplyToId is { Length: > 0 } card ? [new Effect.RetireSetup(card)] : [];

    /// <summary>The id on the card; a new one where a button came without.</summary>
    private static string IdIn(PressData data) =>
        Id(data) is { Length: > 0 } id ? id : AssessmentId.New();

    private static string Id(PressData data) => data.Values.GetValueOrDefault("setup", "");
}
