using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    /// <summary>
    /// Calls the method for members who came or left, else for the channel or the team.
    /// </summary>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
        {
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        var data = DataOf(turnContext);
        return (activity.MembersAdded, activity.MembersRemoved) switch
        {
            ({ } added, _) => OnTeamsMembersAddedDispatchAsync(
                added,
                data?.Team,
                turnContext,
                cancellationToken
            ),
            (_, { } removed) => OnTeamsMembersRemovedDispatchAsync(
                removed,
                data?.Team,
                turnContext,
                cancellationToken
            ),
            _ => OnTeamsEventAsync(data, turnContext, cancellationToken),
        };
    }

    private Task OnTeamsEventAsync(
        TeamsChannelData data,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        data?.EventType switch
        {
            "channelCreated" => OnTeamsChannelCreatedAsync(
                data.Channel,
                data.Team,
                turnContext,
                cancellationToken
            ),
            "channelDeleted" => OnTeamsChannelDeletedAsync(
                data.Channel,
                data.Team,
                turnContext,
                cancellationToken
            ),
            "channelRenamed" => OnTeamsChannelRenamedAsync(
                data.Channel,
                data.Team,
                turnContext,
                cancellationToken
            ),
            "channelRestored" => OnTeamsChannelRestoredAsync(
                data.Channel,
                data.Team,
                turnContext,
                cancellationToken
            ),
            "teamArchived" => OnTeamsTeamArchivedAsync(data.Team, turnContext, cancellationToken),
            "teamDeleted" => OnTeamsTeamDeletedAsync(data.Team, turnContext, cancellationToken),
            "teamHardDeleted" => OnTeamsTeamHardDeletedAsync(
                data.Team,
                turnContext,
                cancellationToken
            ),
            "teamRenamed" => OnTeamsTeamRenamedAsync(data.Team, turnContext, cancellationToken),
            "teamRestored" => OnTeamsTeamRestoredAsync(data.Team, turnContext, cancellationToken),
            "teamUnarchived" => OnTeamsTeamUnarchivedAsync(
                data.Team,
                turnContext,
                cancellationToken
            ),
            _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        };
}
