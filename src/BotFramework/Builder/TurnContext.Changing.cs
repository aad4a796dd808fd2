using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public Task<ResourceResponse> UpdateActivityAsync(
        IActivity activity,
        CancellationToken cancellationToken = default
    )
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);

        var addressed = Address(activity, Activity.GetConversationReference());
        return UpdateAsync(addressed, handler: 0, cancellationToken);
    }

    public Task DeleteActivityAsync(
        string activityId,
        CancellationToken cancellationToken = default
    )
    {
        RequiredText.ThrowIfMissing(activityId);

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(
        ConversationReference conversationReference,
        CancellationToken cancellationToken = default
    )
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ConversationReferenceNotNull(conversationReference);

        return DeleteAsync(conversationReference, handler: 0, cancellationToken);
    }

    private async Task<ResourceResponse> UpdateAsync(
        Activity activity,
        int handler,
        CancellationToken cancellationToken
    )
    {
        if (handler == _onUpdateActivity.Count)
        {
            return await Adapter.UpdateActivityAsync(this, activity, cancellationToken);
        }

        return await _onUpdateActivity[handler](this, activity, NextAsync);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateAsync(activity, handler + 1, cancellationToken);
            activity.Id = response.Id;
            return response;
        }
    }

    private Task DeleteAsync(
        ConversationReference reference,
        int handler,
        CancellationToken cancellationToken
    ) =>
        handler == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDeleteActivity[handler]
                (this, reference, () => DeleteAsync(reference, handler + 1, cancellationToken));
}
