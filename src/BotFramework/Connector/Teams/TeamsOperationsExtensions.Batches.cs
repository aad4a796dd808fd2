using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

public static partial class TeamsOperationsExtensions
{
    /// <summary>Sends a message to each of some people.</summary>
    public static async Task<string> SendMessageToListOfUsersAsync(
        this ITeamsOperations operations,
        IActivity activity,
        List<TeamMember> teamsMembers,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .SendMessageToListOfUsersAsync(
                activity,
                teamsMembers,
                tenantId,
                customHeaders: null,
                cancellationToken
            );
        return response.Body;
    }

    /// <summary>Sends a message to everybody of a tenant.</summary>
    public static async Task<string> SendMessageToAllUsersInTenantAsync(
        this ITeamsOperations operations,
        IActivity activity,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .SendMessageToAllUsersInTenantAsync(
                activity,
                tenantId,
                customHeaders: null,
                cancellationToken
            );
        return response.Body;
    }

    /// <summary>Sends a message to everybody of a team.</summary>
    public static async Task<string> SendMessageToAllUsersInTeamAsync(
        this ITeamsOperations operations,
        IActivity activity,
        string teamId,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .SendMessageToAllUsersInTeamAsync(
                activity,
                teamId,
                tenantId,
                customHeaders: null,
                cancellationToken
            );
        return response.Body;
    }

    /// <summary>Sends a message to each of some channels.</summary>
    public static async Task<string> SendMessageToListOfChannelsAsync(
        this ITeamsOperations operations,
        IActivity activity,
        List<TeamMember> channelsMembers,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .SendMessageToListOfChannelsAsync(
                activity,
                channelsMembers,
                tenantId,
                customHeaders: null,
                cancellationToken
            );
        return response.Body;
    }

    /// <summary>How far a batch has come.</summary>
    public static async Task<BatchOperationState> GetOperationStateAsync(
        this ITeamsOperations operations,
        string operationId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .GetOperationStateAsync(operationId, customHeaders: null, cancellationToken);
        return response.Body;
    }

    /// <summary>A page of those whom a batch did not reach.</summary>
    public static async Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        this ITeamsOperations operations,
        string operationId,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        var response = await Over(operations)
            .GetPagedFailedEntriesAsync(
                operationId,
                customHeaders: null,
                continuationToken,
                cancellationToken
            );
        return response.Body;
    }

    /// <summary>Stops a batch.</summary>
    public static Task CancelOperationAsync(
        this ITeamsOperations operations,
        string operationId,
        CancellationToken cancellationToken = default
    ) => Over(operations).CancelOperationAsync(operationId, customHeaders: null, cancellationToken);
}
