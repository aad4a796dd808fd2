using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static partial class ConversationsExtensions
{
    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.GetConversationMembersWithHttpMessagesAsync(
            conversationId,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.GetConversationMemberWithHttpMessagesAsync(
            userId,
            conversationId,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.GetConversationPagedMembersWithHttpMessagesAsync(
            conversationId,
            pageSize,
            continuationToken,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    public static Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default
    ) =>
        operations.DeleteConversationMemberWithHttpMessagesAsync(
            conversationId,
            memberId,
            customHeaders: null,
            cancellationToken
        );

    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.GetActivityMembersWithHttpMessagesAsync(
            conversationId,
            activityId,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }
}
