using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        BotAssert.ActivityListNotNull(activities);
        List<ResourceResponse> responses = [];
        foreach (var activity in activities)
        {
            activity.Id = string.IsNullOrEmpty(activity.Id) ? NewId() : activity.Id;
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            await DeliverAsync(activity, cancellationToken);
            responses.Add(new ResourceResponse(activity.Id));
        }

        return [.. responses];
    }

    /// <summary>Replaces an activity that nobody has taken yet.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        var found = false;
        Rewrite(kept =>
        {
            found |= kept.Id == activity.Id;
            return kept.Id == activity.Id ? activity : kept;
        });
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <summary>Removes an activity that nobody has taken yet.</summary>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(reference);
        Rewrite(kept => kept.Id == reference.ActivityId ? null : kept);
        return Task.CompletedTask;
    }

    /// <summary>Takes the bot's next activity, or null when there is none yet.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>Takes the bot's next activity when it comes.</summary>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        TaskCompletionSource<IActivity> waiting;
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply))
            {
                return reply;
            }

            waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiting);
        }

        await using var given = cancellationToken.Register(() => waiting.TrySetCanceled());
        return await waiting.Task;
    }

    private async Task DeliverAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypesEx.Delay)
        {
            var time = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
            await Task.Delay(time, cancellationToken);
        }
        else if (activity.Type != ActivityTypes.Trace || EnableTrace)
        {
            Keep(activity);
        }
    }

    private void Keep(Activity activity)
    {
        lock (_lock)
        {
            // Who has given up waiting refuses the result.
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private void Rewrite(Func<Activity, Activity> change)
    {
        lock (_lock)
        {
            var kept = ActiveQueue.Select(change).ToList();
            ActiveQueue.Clear();
            foreach (var activity in kept.Where(activity => activity is not null))
            {
                ActiveQueue.Enqueue(activity);
            }
        }
    }
}
