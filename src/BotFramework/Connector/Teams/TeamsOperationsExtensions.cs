using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls that give back only what Teams says.</summary>
public static partial class TeamsOperationsExtensions
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

    /// <summary>A meeting in detail.</summary>
    public static async Task<MeetingInfo> FetchMeetingInfoAsync(
        this ITeamsOperations operations,
        string meetingId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .FetchMeetingInfoWithHttpMessagesAsync(
                meetingId,
                customHeaders: null,
                cancellationToken
            );
        return response.Body;
    }

    /// <summary>Somebody in a meeting.</summary>
    public static async Task<TeamsMeetingParticipant> FetchParticipantAsync(
        this ITeamsOperations operations,
        string meetingId,
        string participantId,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .FetchParticipantWithHttpMessagesAsync(
                meetingId,
                participantId,
                tenantId,
                customHeaders: null,
                cancellationToken
            );
        return response.Body;
    }

    /// <summary>Shows something in a meeting.</summary>
    public static async Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        this ITeamsOperations operations,
        string meetingId,
        MeetingNotificationBase notification,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .SendMeetingNotificationMessageAsync(
                meetingId,
                notification,
                customHeaders: null,
                cancellationToken
            );
        return response.Body;
    }

    // The interface that the official surface has names only the first calls.
    private static TeamsOperations Over(ITeamsOperations operations) =>
        operations as TeamsOperations
        ?? throw new InvalidOperationException(
            $"{operations?.GetType().Name ?? "Nothing"} cannot ask Teams about meetings or batches."
        );
}
