using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static partial class TeamsInfo
{
    /// <summary>Sends a message to each of some people.</summary>
    /// <returns>The id under which one can ask how far it has come.</returns>
    public static async Task<string> SendMessageToListOfUsersAsync(
        ITurnContext turnContext,
        IActivity activity,
        List<TeamMember> teamsMembers,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var teams = Teams(turnContext);
        return await teams.Teams.SendMessageToListOfUsersAsync(
            activity,
            teamsMembers,
            tenantId,
            cancellationToken
        );
    }

    /// <summary>Sends a message to everybody of a tenant.</summary>
    /// <returns>The id under which one can ask how far it has come.</returns>
    public static async Task<string> SendMessageToAllUsersInTenantAsync(
        ITurnContext turnContext,
        IActivity activity,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var teams = Teams(turnContext);
        return await teams.Teams.SendMessageToAllUsersInTenantAsync(
            activity,
            tenantId,
            cancellationToken
        );
    }

    /// <summary>Sends a message to everybody of a team.</summary>
    /// <returns>The id under which one can ask how far it has come.</returns>
    public static async Task<string> SendMessageToAllUsersInTeamAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamId,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var teams = Teams(turnContext);
        return await teams.Teams.SendMessageToAllUsersInTeamAsync(
            activity,
            teamId,
            tenantId,
            cancellationToken
        );
    }

    /// <summary>Sends a message to each of some channels.</summary>
    /// <returns>The id under which one can ask how far it has come.</returns>
    public static async Task<string> SendMessageToListOfChannelsAsync(
        ITurnContext turnContext,
        IActivity activity,
        List<TeamMember> channelsMembers,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var teams = Teams(turnContext);
        return await teams.Teams.SendMessageToListOfChannelsAsync(
            activity,
            channelsMembers,
            tenantId,
            cancellationToken
        );
    }

    /// <summary>How far a batch has come.</summary>
    public static async Task<BatchOperationState> GetOperationStateAsync(
        ITurnContext turnContext,
        string operationId,
        CancellationToken cancellationToken = default
    )
    {
        using var teams = Teams(turnContext);
        return await teams.Teams.GetOperationStateAsync(operationId, cancellationToken);
    }

    /// <summary>A page of those whom a batch did not reach.</summary>
    public static async Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        ITurnContext turnContext,
        string operationId,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        using var teams = Teams(turnContext);
        return await teams.Teams.GetPagedFailedEntriesAsync(
            operationId,
            continuationToken,
            cancellationToken
        );
    }

    /// <summary>Stops a batch.</summary>
    public static async Task CancelOperationAsync(
        ITurnContext turnContext,
        string operationId,
        CancellationToken cancellationToken = default
    )
    {
        using var teams = Teams(turnContext);
        await teams.Teams.CancelOperationAsync(operationId, cancellationToken);
    }
}
