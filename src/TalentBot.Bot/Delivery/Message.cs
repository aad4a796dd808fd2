using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TalentBot.Delivery;

/// <summary>Sends and replaces messages in a conversation.</summary>
internal static class Message
{
    /// <summary>Sends a message; its id.</summary>
    public static async Task<string?> SendAsync(
        ITurnContext context,
        Activity activity,
        CancellationToken cancellationToken
    ) => (await context.SendActivityAsync(activity, cancellationToken)).Id;

    /// <summary>Replaces a message, or sends it anew where that is gone; the id of what is shown.</summary>
    public static async Task<string?> ReplaceOrSendAsync(
        ITurnContext context,
        Activity activity,
        string message,
        CancellationToken cancellationToken
    ) =>
        await ReplaceAsync(context, activity, message, cancellationToken)
            ? message
            : await SendAsync(context, activity, cancellationToken);

    /// <summary>Replaces a message; false when it is gone.</summary>
    public static async Task<bool> ReplaceAsync(
        ITurnContext context,
        Activity activity,
        string message,
        CancellationToken cancellationToken
    )
    {
        activity.Id = message;
        try
        {
            await context.UpdateActivityAsync(activity, cancellationToken);
            return true;
        }
        catch (Exception fault) when (FaultReading.Of(fault) is ConnectorFault.Gone)
        {
            activity.Id = null;
            return false;
        }
    }
}
