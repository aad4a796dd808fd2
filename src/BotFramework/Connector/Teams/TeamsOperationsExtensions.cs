using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls that give back only what Teams says.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>The channels of a team.</summary>
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.FetchChannelListWithHttpMessagesAsync(
            teamId,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    /// <summary>A team in detail.</summary>
    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.FetchTeamDetailsWithHttpMessagesAsync(
            teamId,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }
}
