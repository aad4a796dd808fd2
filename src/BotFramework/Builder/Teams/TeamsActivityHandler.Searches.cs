using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    /// <summary>Somebody searches in a messaging extension.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A link of the app was put into a message.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A link of the app was put into a message where the app is not installed.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody wants to configure a messaging extension.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);
}
