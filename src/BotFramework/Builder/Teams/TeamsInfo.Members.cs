using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static partial class TeamsInfo
{
    /// <summary>
    /// A member of the turn's team, or of its conversation if it belongs to none.
    /// </summary>
    /// <exception cref="ErrorResponseException">
    /// The person is not there, or Teams refuses.
    /// </exception>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext,
        string userId,
        CancellationToken cancellationToken = default
    ) => MemberAsync(turnContext, userId, PlaceOf(turnContext), cancellationToken);

    /// <summary>A member of a team; null means the one that the turn belongs to.</summary>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext,
        string userId,
        string teamId = null,
        CancellationToken cancellationToken = default
    ) => MemberAsync(turnContext, userId, teamId ?? TeamOf(turnContext), cancellationToken);

    /// <summary>
    /// All members of the turn's team, or of its conversation if it belongs to none.
    /// </summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    ) => MembersAsync(turnContext, PlaceOf(turnContext), cancellationToken);

    /// <summary>All members of a team; null means the one that the turn belongs to.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default
    ) => MembersAsync(turnContext, teamId ?? TeamOf(turnContext), cancellationToken);

    /// <summary>A page of the members of the turn's team, or of its conversation.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default
    ) =>
        PageAsync(
            turnContext,
            PlaceOf(turnContext),
            (pageSize, continuationToken),
            cancellationToken
        );

    /// <summary>
    /// A page of the members of a team; null means the one that the turn belongs to.
    /// </summary>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = default,
        int? pageSize = default,
        CancellationToken cancellationToken = default
    ) =>
        PageAsync(
            turnContext,
            teamId ?? TeamOf(turnContext),
            (pageSize, continuationToken),
            cancellationToken
        );

    /// <summary>Members are asked of the team, since a channel has none of its own.</summary>
    private static string PlaceOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("This turn belongs to no conversation.");
    }

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turnContext,
        string userId,
        string place,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrEmpty(userId))
        {
            throw new InvalidOperationException("It is not said which member is asked for.");
        }

        var member = await (
            (Conversations)Connector(turnContext).Conversations
        ).GetConversationMemberAsync(userId, place, cancellationToken);
        return SchemaJson.Convert<TeamsChannelAccount>(member);
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersAsync(
        ITurnContext turnContext,
        string place,
        CancellationToken cancellationToken
    )
    {
        var members = await Connector(turnContext)
            .Conversations.GetConversationMembersAsync(place, cancellationToken);
        return members.Select(SchemaJson.Convert<TeamsChannelAccount>).ToList();
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(
        ITurnContext turnContext,
        string place,
        (int? Size, string Token) page,
        CancellationToken cancellationToken
    )
    {
        var members = await Connector(turnContext)
            .Conversations.GetConversationPagedMembersAsync(
                place,
                page.Size,
                page.Token,
                cancellationToken
            );
        return new TeamsPagedMembersResult(members.ContinuationToken, members.Members);
    }
}
