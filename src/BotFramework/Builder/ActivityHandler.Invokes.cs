using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private const string SearchOperation = "application/search";
    private const string CardActionOperation = "adaptiveCard/action";

    /// <summary>An answer with status 200 and, if given, a body.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>
    /// An invoke came in: calls the method for its name; unknown ones are answered 501.
    /// </summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
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

    /// <summary>A search for suggestions.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An Action.Execute of an adaptive card.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A step of signing in.</summary>
    protected virtual Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var answer = await OnInvokeActivityAsync(turnContext, cancellationToken);

        // The bot may have answered by itself, and a second answer has no place to go.
        if (answer is not null && !turnContext.TurnState.ContainsKey(BotAdapter.InvokeResponseKey))
        {
            await turnContext.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer },
                cancellationToken
            );
        }
    }

    private async Task<InvokeResponse> AnswerByNameAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        switch (activity.Name)
        {
            case SearchOperation:
                var search = CardInvokes.Search(activity);
                return CreateInvokeResponse(
                    await OnSearchInvokeAsync(turnContext, search, cancellationToken)
                );
            case CardActionOperation:
                var action = CardInvokes.Action(activity);
                return CreateInvokeResponse(
                    await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken)
                );
            case SignInConstants.VerifyStateOperationName:
            case SignInConstants.TokenExchangeOperationName:
                await OnSignInInvokeAsync(turnContext, cancellationToken);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
        }
    }
}
