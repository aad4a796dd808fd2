using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Tests.Builder.Teams;

/// <summary>A Teams bot that answers what goes beyond dialogs with what it was asked.</summary>
internal sealed class NotingExtensionBot : TeamsActivityHandler
{
    public List<string> Notes { get; } = [];

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => FoundAsync($"query {query.CommandId}");

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => FoundAsync($"link {query.Url}");

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => FoundAsync($"anonymous link {query.Url}");

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => FoundAsync($"setting {query.CommandId}");

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => DoneAsync($"fetch {action.CommandId}");

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => DoneAsync($"submit {action.CommandId}");

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => DoneAsync($"edit {action.CommandId}");

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken
    ) => DoneAsync($"send {action.CommandId}");

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => NoteAsync($"accepted {fileConsentCardResponse.UploadInfo?.Name}");

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => NoteAsync($"declined {fileConsentCardResponse.UploadInfo?.Name}");

    protected override Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext,
        O365ConnectorCardActionQuery query,
        CancellationToken cancellationToken
    ) => NoteAsync($"pressed {query.ActionId}");

    protected override Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabRequest tabRequest,
        CancellationToken cancellationToken
    ) => TabAsync($"tab {tabRequest.TabEntityContext?.TabEntityId}");

    protected override Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TabSubmit tabSubmit,
        CancellationToken cancellationToken
    ) => TabAsync($"tab submit {tabSubmit.TabEntityContext?.TabEntityId}");

    private static Task<MessagingExtensionResponse> FoundAsync(string text) =>
        Task.FromResult(
            new MessagingExtensionResponse(new MessagingExtensionResult { Text = text })
        );

    private static Task<MessagingExtensionActionResponse> DoneAsync(string text) =>
        Task.FromResult(new MessagingExtensionActionResponse(new TaskModuleMessageResponse(text)));

    private static Task<TabResponse> TabAsync(string type) =>
        Task.FromResult(new TabResponse { Tab = new TabResponsePayload { Type = type } });

    private Task NoteAsync(string note)
    {
        Notes.Add(note);
        return Task.CompletedTask;
    }
}
