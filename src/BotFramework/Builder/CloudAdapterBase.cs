using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter for channels that are called over the connector's REST interface.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(
        BotFrameworkAuthentication botFrameworkAuthentication,
        ILogger logger = null
    )
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);

        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    protected ILogger Logger { get; private set; }

    /// <summary>Authenticates an activity and runs its turn.</summary>
    /// <returns>The answer to an invoke or to a caller who waits for replies; otherwise null.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var authenticated = await BotFrameworkAuthentication.AuthenticateRequestAsync(
            activity,
            authHeader,
            cancellationToken
        );
        return await ProcessActivityAsync(authenticated, activity, callback, cancellationToken);
    }

    /// <summary>Runs the turn of an activity that was authenticated.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        BotAssert.ActivityNotNull(activity);

        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = await CreateTurnAsync(
            activity,
            authenticateRequestResult.ClaimsIdentity,
            authenticateRequestResult.Audience,
            authenticateRequestResult.ConnectorFactory,
            callback,
            cancellationToken
        );
        await RunPipelineAsync(context, callback, cancellationToken);
        return AnswerOf(context);
    }

    /// <summary>The identity of the bot when it speaks first.</summary>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) =>
        new([
            new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
        ]);

    private static InvokeResponse AnswerOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse
            {
                Status = StatusOk,
                Body = new ExpectedReplies(context.BufferedReplyActivities),
            };
        }

        return context.Activity.Type == ActivityTypes.Invoke
            ? context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
                ?? new InvokeResponse { Status = StatusNotImplemented }
            : null;
    }

    private async Task<TurnContext> CreateTurnAsync(
        Activity activity,
        ClaimsIdentity identity,
        string audience,
        ConnectorFactory connectors,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var connector = await connectors.CreateAsync(
            activity.ServiceUrl,
            audience,
            cancellationToken
        );
        return CreateTurn(activity, identity, audience, connectors, connector, callback);
    }

    private TurnContext CreateTurn(
        Activity activity,
        ClaimsIdentity identity,
        string audience,
        ConnectorFactory connectors,
        IConnectorClient connector,
        BotCallbackHandler callback
    )
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add(connector);
        context.TurnState.Add(callback);
        context.TurnState.Add(connectors);
        context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }
}
