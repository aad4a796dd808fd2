using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what was said in memory, without a limit: for tests.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _kept = [];
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        var place = (activity.ChannelId, activity.Conversation.Id);
        lock (_lock)
        {
            if (!_kept.TryGetValue(place, out var activities))
            {
                _kept[place] = activities = [];
            }

            Keep(activities, activity);
        }

        return Task.CompletedTask;
    }

    /// <summary>Twenty activities of a conversation, the oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">The id of the last activity that is known.</param>
    /// <param name="startDate">Nothing from before this moment is wanted.</param>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default
    )
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var kept = _kept.GetValueOrDefault((channelId, conversationId)) ?? [];
            var wanted = kept.OrderBy(activity => activity.Timestamp)
                .Where(activity => activity.Timestamp >= startDate);
            return Task.FromResult(Page(wanted, activity => activity.Id, continuationToken));
        }
    }

    /// <summary>Twenty conversations of a channel, the oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="continuationToken">The id of the last conversation that is known.</param>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(
        string channelId,
        string continuationToken = null
    )
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var conversations = _kept
                .Where(kept => kept.Key.Channel == channelId)
                .Select(kept => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = kept.Key.Conversation,
                    Created = kept.Value.FirstOrDefault()?.Timestamp ?? default,
                })
                .OrderBy(conversation => conversation.Created);
            return Task.FromResult(Page(conversations, info => info.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            _kept.Remove((channelId, conversationId));
        }

        return Task.CompletedTask;
    }

    // What is changed or deleted later stays where it was said.
    private static void Keep(List<IActivity> activities, IActivity activity)
    {
        Func<IActivity, Activity> replaced = activity.Type switch
        {
            ActivityTypes.MessageUpdate => first => Changed(first, activity),
            ActivityTypes.MessageDelete => Deleted,
            _ => null,
        };
        var place = activities.FindIndex(kept => kept.Id == activity.Id);
        if (replaced is null)
        {
            activities.Add(activity);
        }
        else if (place >= 0)
        {
            activities[place] = replaced(activities[place]);
        }
    }

    private static Activity Changed(IActivity first, IActivity change)
    {
        var changed = SchemaJson.Deserialize<Activity>(SchemaJson.SerializeToUtf8(change));
        changed.Type = first.Type;
        (changed.Timestamp, changed.LocalTimestamp) = (first.Timestamp, first.LocalTimestamp);
        return changed;
    }

    private static Activity Deleted(IActivity first) =>
        new(ActivityTypes.MessageDelete, first.Id, first.Timestamp, first.Timestamp)
        {
            From = Nobody(first.From),
            Recipient = Nobody(first.Recipient),
            Locale = (first as Activity)?.Locale,
            ChannelId = first.ChannelId,
            Conversation = first.Conversation,
            ServiceUrl = first.ServiceUrl,
            ReplyToId = first.ReplyToId,
        };

    private static ChannelAccount Nobody(ChannelAccount account) =>
        new("deleted", role: account?.Role);

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> id, string after)
    {
        var rest = after is null ? all : all.SkipWhile(item => id(item) != after).Skip(1);
        T[] items = [.. rest.Take(PageSize)];
        return new PagedResult<T>
        {
            Items = items,
            ContinuationToken = items.Length == PageSize ? id(items[^1]) : null,
        };
    }
}
