using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using TalentBot.Bots;
using TalentBot.Decisions.Assessments.Sharing;
using TalentBot.Installations;
using TalentBot.Languages;

namespace TalentBot.Sharing;

/// <summary>Finds the channels and chats that a person and the bot are both in.</summary>
internal sealed class SharePlaces(IInstallations installations)
{
    /// <summary>Most places that are asked about; more would take longer than a dialog waits.</summary>
    private const int MostAsked = 25;

    /// <summary>The places, teams by name; those that do not answer in time are left out.</summary>
    public async Task<ImmutableArray<Destination>> ForAsync(
        ITurnContext context,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        using var patience = Patience.Within(cancellationToken);
        var all = await installations.OfTenantAsync(actor.Tenant, cancellationToken);
        var found = await Task.WhenAll(
            all.Where(i => i.Kind is not InstallationKind.Personal)
                .Take(MostAsked)
                .Select(i => TryAsync(context, actor, i, patience.Token))
        );
        return [.. found.SelectMany(places => places)];
    }

    private static async Task<ImmutableArray<Destination>> TryAsync(
        ITurnContext context,
        Actor actor,
        Installation place,
        CancellationToken patience
    )
    {
        try
        {
            return await IsThereAsync(context, actor, place, patience)
                ? await OpenAsync(context, actor, place, patience)
                : [];
        }
        catch (Exception fault)
            when (fault is RestException or HttpRequestException or OperationCanceledException)
        {
            // A place that cannot be asked about is not offered; it may be the next time.
            return [];
        }
    }

    private static async Task<bool> IsThereAsync(
        ITurnContext context,
        Actor actor,
        Installation place,
        CancellationToken patience
    ) =>
        await TeamsInfo.GetTeamMemberAsync(
            context,
            actor.Person.ChatId,
            place.Conversation,
            patience
        )
            is not null;

    private static async Task<ImmutableArray<Destination>> OpenAsync(
        ITurnContext context,
        Actor actor,
        Installation place,
        CancellationToken patience
    )
    {
        if (place.Kind is InstallationKind.GroupChat)
        {
            return [Chat(actor, place)];
        }

        var channels = await TeamsInfo.GetTeamChannelsAsync(context, place.Conversation, patience);
        return [.. channels.Select(channel => Channel(actor, place, channel))];
    }

    private static Destination Chat(Actor actor, Installation place) =>
        new(
            place.ServiceUrl,
            place.Conversation,
            IsChannel: false,
            place.Name.Length > 0 ? place.Name : actor.Language["share.group-chat"]
        );

    private static Destination Channel(Actor actor, Installation team, ChannelInfo channel) =>
        new(team.ServiceUrl, channel.Id, IsChannel: true, NameOf(actor.Language, team, channel));

    /// <summary>The platform gives the first channel of a team no name, and not every event names the team.</summary>
    private static string NameOf(Language language, Installation team, ChannelInfo channel)
    {
        var name = channel.Name is { Length: > 0 } given ? given : language["share.general"];
        return team.Name.Length > 0
            ? language.Say("share.channel", ("team", team.Name), ("channel", name))
            : name;
    }
}
