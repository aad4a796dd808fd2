using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static partial class ConversationsExtensions
{
    /// <summary>Creates a conversation of the bot with one person.</summary>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = null,
        CancellationToken cancellationToken = default
    ) =>
        operations.CreateConversationAsync(
            new ConversationParameters
            {
                Bot = bot,
                Members = [user],
                Activity = activity,
            },
            cancellationToken
        );

    /// <summary>Creates a conversation of the bot with one person, both by their ids.</summary>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = null,
        CancellationToken cancellationToken = default
    ) =>
        operations.CreateDirectConversationAsync(
            new ChannelAccount(botAddress),
            new ChannelAccount(userAddress),
            activity,
            cancellationToken
        );
}
