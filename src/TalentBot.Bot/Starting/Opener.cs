using System.Collections.Immutable;
using Microsoft.Bot.Schema;
using TalentBot.Assessments;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Decisions.Frameworks;
using TalentBot.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Starting;

/// <summary>Opens decisions and stores them.</summary>
internal sealed class Opener(
    IAssessments assessments,
    IFrameworks frameworks,
    BotSettings settings,
    TimeProvider clock
)
{
    /// <summary>The framework that a new decision begins with, in a language.</summary>
    public Framework FrameworkIn(Language language) => frameworks.CurrentIn(language);

    /// <summary>When a decision closes if nobody says otherwise.</summary>
    public DateTimeOffset UsualDeadline => clock.GetUtcNow() + settings.OpenFor;

    /// <summary>Opens it without storing, or says everything that hinders it.</summary>
    public OpeningResult Open(Setup setup, string id) =>
        Opening.Open(setup, id, frameworks.Current, clock.GetUtcNow());

    /// <summary>Stores what was opened.</summary>
    /// <returns>Whether it was; false when the same origin has started one before.</returns>
    public Task<bool> StoreAsync(
        OpeningResult.Opened opened,
        string origin,
        ImmutableArray<Effect> further,
        CancellationToken cancellationToken
    ) =>
        assessments.AddAsync(
            opened.Assessment,
            origin,
            [.. opened.Effects, .. further],
            cancellationToken
        );

    /// <summary>Whether the stored decision of this id is the same one, started by the same person.</summary>
    public async Task<bool> HasStartedAsync(
        Assessment opened,
        CancellationToken cancellationToken
    ) =>
        await assessments.FindAsync(opened.Venue.Tenant, opened.Id, cancellationToken) is { } stored
        && stored.Owner.Is(opened.Owner)
        && stored.Title == opened.Title;

    /// <summary>Where a decision takes place that is started by this activity.</summary>
    public static Venue VenueOf(Activity activity, Actor actor) =>
        new(
            actor.Tenant,
            activity.ServiceUrl,
            activity.Conversation.Id,
            activity.Recipient.Id,
            activity.Recipient.Name ?? ""
        )
        {
            Place = PlaceName.Of(activity),
        };
}
