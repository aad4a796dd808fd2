using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public partial class Conversations
{
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<ConversationsResult>(
            HttpMethod.Get,
            $"v3/conversations{Query(("continuationToken", continuationToken))}",
            null,
            customHeaders,
            cancellationToken
        );

    public Task<
        HttpOperationResponse<ConversationResourceResponse>
    > CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<ConversationResourceResponse>(
            HttpMethod.Post,
            "v3/conversations",
            parameters,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Post,
            $"{Path(conversationId)}/activities",
            activity,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Put,
            $"{Path(conversationId)}/activities/{ServiceCall.Segment(activityId)}",
            activity,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Post,
            $"{Path(conversationId)}/activities/{ServiceCall.Segment(activityId)}",
            activity,
            WithConversation(customHeaders, conversationId),
            cancellationToken
        );

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await SendAsync<object>(
            HttpMethod.Delete,
            $"{Path(conversationId)}/activities/{ServiceCall.Segment(activityId)}",
            null,
            customHeaders,
            cancellationToken
        );

    public Task<
        HttpOperationResponse<IList<ChannelAccount>>
    > GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get,
            $"{Path(conversationId)}/members",
            null,
            customHeaders,
            cancellationToken
        );

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<ChannelAccount>(
            HttpMethod.Get,
            $"{Path(conversationId)}/members/{ServiceCall.Segment(userId)}",
            null,
            customHeaders,
            cancellationToken
        );

    public Task<
        HttpOperationResponse<PagedMembersResult>
    > GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<PagedMembersResult>(
            HttpMethod.Get,
            $"{Path(conversationId)}/pagedmembers{Query(("pageSize", pageSize), ("continuationToken", continuationToken))}",
            null,
            customHeaders,
            cancellationToken
        );

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await SendAsync<object>(
            HttpMethod.Delete,
            $"{Path(conversationId)}/members/{ServiceCall.Segment(memberId)}",
            null,
            customHeaders,
            cancellationToken
        );

    public Task<
        HttpOperationResponse<IList<ChannelAccount>>
    > GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get,
            $"{Path(conversationId)}/activities/{ServiceCall.Segment(activityId)}/members",
            null,
            customHeaders,
            cancellationToken
        );
}
