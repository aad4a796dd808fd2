using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands between a channel and a bot: makes turns from activities and carries answers.</summary>
public abstract class BotAdapter
{
    public const string BotIdentityKey = "BotIdentity";
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    public BotAdapter() { }

    /// <summary>What happens with an exception that leaves the bot; without it the caller gets it.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    public MiddlewareSet MiddlewareSet { get; } = [];

    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    );

    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    );

    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    );

    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>Runs a turn at a known point of a conversation.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public virtual Task ContinueConversationAsync(
        string botId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>Passes a turn through the middleware to the bot, in the user's culture.</summary>
    protected async Task RunPipelineAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ContextNotNull(turnContext);
        TakeCulture(turnContext);

        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(
                turnContext,
                callback,
                cancellationToken
            );
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private static void TakeCulture(ITurnContext turnContext)
    {
        var locale = turnContext.Activity?.Locale;
        if (string.IsNullOrWhiteSpace(locale))
        {
            return;
        }

        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(locale);
            if (turnContext is TurnContext own)
            {
                own.Locale = locale;
            }
        }
        catch (CultureNotFoundException)
        {
            // A locale that nobody knows is no reason to drop the turn.
        }
    }
}
