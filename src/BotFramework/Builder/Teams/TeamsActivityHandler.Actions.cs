using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    /// <summary>The dialog of an action is to open.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>
    /// An action was submitted: calls the method for it, or for editing or sending a preview.
    /// </summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(action);
        return action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(
                turnContext,
                action,
                cancellationToken
            ),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
                turnContext,
                action,
                cancellationToken
            ),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
                turnContext,
                action,
                cancellationToken
            ),
            var other => throw new InvokeResponseException(
                HttpStatusCode.BadRequest,
                $"{other} is not a supported BotMessagePreviewAction."
            ),
        };
    }

    /// <summary>An action was submitted.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The preview of a message is to be edited.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The preview of a message is to be sent.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);
}
