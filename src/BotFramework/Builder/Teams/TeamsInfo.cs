using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about teams, channels and people, and posts to channels.</summary>
public static partial class TeamsInfo
{
    /// <summary>A team; null means the one that the turn belongs to.</summary>
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default
    )
    {
        var team = teamId ?? TeamOf(turnContext);
        using var teams = Teams(turnContext);
        return await teams.Teams.FetchTeamDetailsAsync(team, cancellationToken);
    }

    /// <summary>The channels of a team; null means the one that the turn belongs to.</summary>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default
    )
    {
        var team = teamId ?? TeamOf(turnContext);
        using var teams = Teams(turnContext);
        var channels = await teams.Teams.FetchChannelListAsync(team, cancellationToken);
        return channels.Conversations;
    }

    /// <summary>Posts a message that begins a thread in a channel.</summary>
    /// <returns>Where the thread is, and the id of the message.</returns>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        RequiredText.ThrowIfMissing(teamsChannelId);
        Tuple<ConversationReference, string> posted = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            audience: null,
            new ConversationParameters
            {
                IsGroup = true,
                Activity = (Activity)activity,
                ChannelData = new TeamsChannelData
                {
                    Channel = new ChannelInfo(id: teamsChannelId),
                },
            },
            (turn, _) =>
            {
                posted = new(turn.Activity.GetConversationReference(), turn.Activity.Id);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return posted;
    }

    private static string TeamOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This turn belongs to no team.");
    }

    private static TeamsConnectorClient Teams(ITurnContext turnContext) =>
        Connector(turnContext) switch
        {
            ConnectorClient client => new(
                client.BaseUri,
                client.Credentials,
                client.HttpClient,
                disposeHttpClient: false
            ),
            var other => throw new InvalidOperationException(
                $"{other.GetType().Name} has no HTTP client to ask Teams with."
            ),
        };

    private static IConnectorClient Connector(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<IConnectorClient>()
            ?? throw new InvalidOperationException("This turn has no connector to the channel.");
    }
}
