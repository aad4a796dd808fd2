using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    private Task<InvokeResponse> AnswerByNameAsync(
        ITurnContext<IInvokeActivity> turn,
        CancellationToken token
    ) =>
        turn.Activity.Name switch
        {
            null when turn.Activity.ChannelId == Channels.Msteams => OnTeamsCardActionInvokeAsync(
                turn,
                token
            ),
            "task/fetch" => AnswerAsync<TaskModuleRequest, TaskModuleResponse>(
                OnTeamsTaskModuleFetchAsync,
                turn,
                token
            ),
            "task/submit" => AnswerAsync<TaskModuleRequest, TaskModuleResponse>(
                OnTeamsTaskModuleSubmitAsync,
                turn,
                token
            ),
            "tab/fetch" => AnswerAsync<TabRequest, TabResponse>(OnTeamsTabFetchAsync, turn, token),
            "tab/submit" => AnswerAsync<TabSubmit, TabResponse>(OnTeamsTabSubmitAsync, turn, token),
            "fileConsent/invoke" => OnTeamsFileConsentAsync(
                turn,
                ValueOf<FileConsentCardResponse>(turn),
                token
            ),
            "actionableMessage/executeAction" => DoneAsync(
                OnTeamsO365ConnectorCardActionAsync(
                    turn,
                    ValueOf<O365ConnectorCardActionQuery>(turn),
                    token
                )
            ),
            _ => AnswerExtensionAsync(turn, token),
        };

    private Task<InvokeResponse> AnswerExtensionAsync(
        ITurnContext<IInvokeActivity> turn,
        CancellationToken token
    ) =>
        turn.Activity.Name switch
        {
            "composeExtension/query" => AnswerAsync<
                MessagingExtensionQuery,
                MessagingExtensionResponse
            >(OnTeamsMessagingExtensionQueryAsync, turn, token),
            "composeExtension/queryLink" => AnswerAsync<
                AppBasedLinkQuery,
                MessagingExtensionResponse
            >(OnTeamsAppBasedLinkQueryAsync, turn, token),
            "composeExtension/anonymousQueryLink" => AnswerAsync<
                AppBasedLinkQuery,
                MessagingExtensionResponse
            >(OnTeamsAnonymousAppBasedLinkQueryAsync, turn, token),
            "composeExtension/querySettingUrl" => AnswerAsync<
                MessagingExtensionQuery,
                MessagingExtensionResponse
            >(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync, turn, token),
            "composeExtension/fetchTask" => AnswerAsync<
                MessagingExtensionAction,
                MessagingExtensionActionResponse
            >(OnTeamsMessagingExtensionFetchTaskAsync, turn, token),
            "composeExtension/submitAction" => AnswerAsync<
                MessagingExtensionAction,
                MessagingExtensionActionResponse
            >(OnTeamsMessagingExtensionSubmitActionDispatchAsync, turn, token),
            _ => AnswerTokenAsync(turn, token),
        };

    private static T ValueOf<T>(ITurnContext<IInvokeActivity> turn)
        where T : class => InvokeValue.Object<T>(turn.Activity.Value);

    private static async Task<InvokeResponse> AnswerAsync<TValue, TAnswer>(
        Func<ITurnContext<IInvokeActivity>, TValue, CancellationToken, Task<TAnswer>> method,
        ITurnContext<IInvokeActivity> turn,
        CancellationToken token
    )
        where TValue : class =>
        CreateInvokeResponse(await method(turn, ValueOf<TValue>(turn), token));

    private static async Task<InvokeResponse> DoneAsync(Task done)
    {
        await done;
        return CreateInvokeResponse();
    }
}
