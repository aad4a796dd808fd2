using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static partial class TeamsInfo
{
    /// <summary>A meeting; null means the one that the turn belongs to.</summary>
    public static async Task<MeetingInfo> GetMeetingInfoAsync(
        ITurnContext turnContext,
        string meetingId = null,
        CancellationToken cancellationToken = default
    )
    {
        var meeting = meetingId ?? MeetingOf(turnContext);
        using var teams = Teams(turnContext);
        return await teams.Teams.FetchMeetingInfoAsync(meeting, cancellationToken);
    }

    /// <summary>
    /// Somebody in a meeting, by object id; null means the turn's meeting, sender and tenant.
    /// </summary>
    public static async Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(
        ITurnContext turnContext,
        string meetingId = null,
        string participantId = null,
        string tenantId = null,
        CancellationToken cancellationToken = default
    )
    {
        var meeting = meetingId ?? MeetingOf(turnContext);
        var participant =
            participantId
            ?? turnContext.Activity.From?.AadObjectId
            ?? throw new InvalidOperationException("Whoever sent this turn has no object id.");
        var tenant = tenantId ?? TenantOf(turnContext);
        using var teams = Teams(turnContext);
        return await teams.Teams.FetchParticipantAsync(
            meeting,
            participant,
            tenant,
            cancellationToken
        );
    }

    /// <summary>Shows something in a meeting; null means the one that the turn belongs to.</summary>
    /// <returns>To whom it could not be shown.</returns>
    public static async Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        ITurnContext turnContext,
        MeetingNotificationBase notification,
        string meetingId = null,
        CancellationToken cancellationToken = default
    )
    {
        var meeting = meetingId ?? MeetingOf(turnContext);
        using var teams = Teams(turnContext);
        return await teams.Teams.SendMeetingNotificationAsync(
            meeting,
            notification,
            cancellationToken
        );
    }

    private static string MeetingOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.TeamsGetMeetingInfo()?.Id
            ?? throw new InvalidOperationException("This turn belongs to no meeting.");
    }

    private static string TenantOf(ITurnContext turnContext) =>
        turnContext.Activity.TryGetChannelData<TeamsChannelData>(out var data)
        && data?.Tenant?.Id is { } tenant
            ? tenant
            : throw new InvalidOperationException("This turn belongs to no tenant.");
}
