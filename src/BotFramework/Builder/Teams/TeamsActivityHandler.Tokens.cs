using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Invokes whose values are handed on as they are, null if they are no objects.</content>
public partial class TeamsActivityHandler
{
    /// <summary>The configuration of the bot is to be shown.</summary>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject configData,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The configuration of the bot was submitted.</summary>
    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject configData,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Something that a search found was chosen.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject query,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The settings of a messaging extension were submitted.</summary>
    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject settings,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A button of a messaging extension's card was pressed.</summary>
    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        ITurnContext<IInvokeActivity> turnContext,
        JObject cardData,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private Task<InvokeResponse> AnswerTokenAsync(
        ITurnContext<IInvokeActivity> turn,
        CancellationToken token
    ) =>
        turn.Activity.Name switch
        {
            "config/fetch" => AnswerAsync(OnTeamsConfigFetchAsync, turn, token),
            "config/submit" => AnswerAsync(OnTeamsConfigSubmitAsync, turn, token),
            "composeExtension/selectItem" => AnswerAsync(
                OnTeamsMessagingExtensionSelectItemAsync,
                turn,
                token
            ),
            "composeExtension/setting" => DoneAsync(
                OnTeamsMessagingExtensionConfigurationSettingAsync(turn, TokenOf(turn), token)
            ),
            "composeExtension/onCardButtonClicked" => DoneAsync(
                OnTeamsMessagingExtensionCardButtonClickedAsync(turn, TokenOf(turn), token)
            ),
            _ => base.OnInvokeActivityAsync(turn, token),
        };

    private static JObject TokenOf(ITurnContext<IInvokeActivity> turn) =>
        turn.Activity.Value is { } value ? InvokeValue.TryRead<JObject>(value) : null;

    private static async Task<InvokeResponse> AnswerAsync<TAnswer>(
        Func<ITurnContext<IInvokeActivity>, JObject, CancellationToken, Task<TAnswer>> method,
        ITurnContext<IInvokeActivity> turn,
        CancellationToken token
    ) => CreateInvokeResponse(await method(turn, TokenOf(turn), token));
}
