using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

public partial class TeamsOperations
{
    private const string Batches = "v3/batch/conversation";

    /// <summary>Sends a message to each of some people.</summary>
    /// <returns>The id under which one can ask how far it has come.</returns>
    public Task<HttpOperationResponse<string>> SendMessageToListOfUsersAsync(
        IActivity activity,
        List<TeamMember> teamsMembers,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        StartAsync(
            "users",
            new BatchContent(activity, tenantId).With("Members", teamsMembers),
            customHeaders,
            cancellationToken
        );

    /// <summary>Sends a message to everybody of a tenant.</summary>
    /// <returns>The id under which one can ask how far it has come.</returns>
    public Task<HttpOperationResponse<string>> SendMessageToAllUsersInTenantAsync(
        IActivity activity,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        StartAsync(
            "tenant",
            new BatchContent(activity, tenantId),
            customHeaders,
            cancellationToken
        );

    /// <summary>Sends a message to everybody of a team.</summary>
    /// <returns>The id under which one can ask how far it has come.</returns>
    public Task<HttpOperationResponse<string>> SendMessageToAllUsersInTeamAsync(
        IActivity activity,
        string teamId,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        StartAsync(
            "team",
            new BatchContent(activity, tenantId).With("TeamId", teamId),
            customHeaders,
            cancellationToken
        );

    /// <summary>Sends a message to each of some channels.</summary>
    /// <returns>The id under which one can ask how far it has come.</returns>
    public Task<HttpOperationResponse<string>> SendMessageToListOfChannelsAsync(
        IActivity activity,
        List<TeamMember> channelsMembers,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        StartAsync(
            "channels",
            new BatchContent(activity, tenantId).With("Members", channelsMembers),
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<BatchOperationState>> GetOperationStateAsync(
        string operationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        PatientlyAsync<BatchOperationState>(
            Get($"{Batches}/{ServiceCall.Segment(operationId)}", customHeaders),
            cancellationToken
        );

    public Task<HttpOperationResponse<BatchFailedEntriesResponse>> GetPagedFailedEntriesAsync(
        string operationId,
        Dictionary<string, List<string>> customHeaders = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        var page = string.IsNullOrEmpty(continuationToken)
            ? string.Empty
            : $"?continuationToken={Uri.EscapeDataString(continuationToken)}";
        return PatientlyAsync<BatchFailedEntriesResponse>(
            Get($"{Batches}/failedentries/{ServiceCall.Segment(operationId)}{page}", customHeaders),
            cancellationToken
        );
    }

    public async Task<HttpOperationResponse> CancelOperationAsync(
        string operationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var call = new ServiceCall(
            HttpMethod.Delete,
            $"{Batches}/{ServiceCall.Segment(operationId)}"
        )
        {
            Headers = customHeaders,
            Refused = Refused,
        };
        return await PatientlyAsync<object>(call, cancellationToken);
    }
}
