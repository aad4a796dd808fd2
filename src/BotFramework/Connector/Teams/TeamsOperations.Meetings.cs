using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

public partial class TeamsOperations
{
    public Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(
        string meetingId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<MeetingInfo>(
            Get($"v1/meetings/{ServiceCall.Segment(meetingId)}", customHeaders),
            cancellationToken
        );

    public Task<
        HttpOperationResponse<TeamsMeetingParticipant>
    > FetchParticipantWithHttpMessagesAsync(
        string meetingId,
        string participantId,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<TeamsMeetingParticipant>(
            Get(
                $"v1/meetings/{ServiceCall.Segment(meetingId)}"
                    + $"/participants/{ServiceCall.Segment(participantId)}"
                    + $"?tenantId={ServiceCall.Segment(tenantId)}",
                customHeaders
            ),
            cancellationToken
        );

    /// <summary>Shows something in a meeting; the answer says to whom it could not be shown.</summary>
    public Task<
        HttpOperationResponse<MeetingNotificationResponse>
    > SendMeetingNotificationMessageAsync(
        string meetingId,
        MeetingNotificationBase notification,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(notification);
        return SendAsync<MeetingNotificationResponse>(
            Post(
                $"v1/meetings/{ServiceCall.Segment(meetingId)}/notification",
                notification,
                customHeaders
            ),
            cancellationToken
        );
    }
}
