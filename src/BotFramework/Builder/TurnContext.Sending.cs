using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default
    )
    {
        RequiredText.ThrowIfMissing(textReplyToSend);

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        message.Speak = string.IsNullOrEmpty(speak) ? null : speak;
        message.InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint;
        return SendActivityAsync(message, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(
        IActivity activity,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ActivityNotNull(activity);

        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities,
        CancellationToken cancellationToken = default
    )
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var addressed = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            addressed.Add(Address(activity, reference));
        }

        return SendAsync(addressed, handler: 0, cancellationToken);
    }

    /// <summary>The language that an activity says of itself stays.</summary>
    private static Activity Address(IActivity activity, ConversationReference reference)
    {
        var own = (activity as Activity)?.Locale;
        var addressed = activity.ApplyConversationReference(reference);
        addressed.Locale = own ?? addressed.Locale;
        return addressed;
    }

    private Task<ResourceResponse[]> SendAsync(
        List<Activity> activities,
        int handler,
        CancellationToken cancellationToken
    ) =>
        handler == _onSendActivities.Count
            ? DeliverAsync(activities, cancellationToken)
            : _onSendActivities[handler]
                (this, activities, () => SendAsync(activities, handler + 1, cancellationToken));

    private async Task<ResourceResponse[]> DeliverAsync(
        List<Activity> activities,
        CancellationToken cancellationToken
    )
    {
        var responses =
            Activity.DeliveryMode == DeliveryModes.ExpectReplies
                ? Buffer(activities)
                : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        for (var index = 0; index < activities.Count && index < responses?.Length; index++)
        {
            activities[index].Id = responses[index]?.Id;
        }

        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        BufferedReplyActivities.AddRange(activities);
        foreach (var answer in activities.Where(a => a.Type == ActivityTypesEx.InvokeResponse))
        {
            TurnState[BotAdapter.InvokeResponseKey] = answer;
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
