using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot with a method for each kind of activity that Teams sends.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <summary>Calls the method for the invoke's name; unknown ones are answered 501.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await AnswerByNameAsync(turnContext, cancellationToken);
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
        catch (MalformedInvokeException exception)
        {
            return exception.Answer();
        }
    }

    /// <summary>An invoke without a name, from a card's button.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A dialog is to open.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A dialog was submitted.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Every step of signing in counts as verifying the state.</summary>
    protected override Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>Signing in goes on.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static TeamsChannelData DataOf(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId == Channels.Msteams
        && turnContext.Activity.TryGetChannelData<TeamsChannelData>(out var data)
            ? data
            : null;
}
