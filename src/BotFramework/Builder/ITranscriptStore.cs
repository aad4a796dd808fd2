using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what was said, so that it can be read again.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>A page of a conversation, from a moment on.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default
    );

    /// <summary>A page of the conversations of a channel.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(
        string channelId,
        string continuationToken = null
    );

    /// <summary>Forgets a conversation.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
