using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Calls that give back only what the channel says.</summary>
public static partial class ConversationsExtensions
{
    public static async Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = default,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.GetConversationsWithHttpMessagesAsync(
            continuationToken,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.CreateConversationWithHttpMessagesAsync(
            parameters,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.SendToConversationWithHttpMessagesAsync(
            conversationId,
            activity,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) =>
        operations.UpdateActivityAsync(
            activity.Conversation.Id,
            activity.Id,
            activity,
            cancellationToken
        );

    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.UpdateActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) =>
        operations.ReplyToActivityAsync(
            activity.Conversation.Id,
            activity.ReplyToId,
            activity,
            cancellationToken
        );

    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        var response = await operations.ReplyToActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            customHeaders: null,
            cancellationToken
        );
        return response.Body;
    }

    public static Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    ) =>
        operations.DeleteActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            customHeaders: null,
            cancellationToken
        );
}
