using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter for channels that post their activities over HTTP.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>For a bot without an app: nobody has to show anything.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create()) { }

    public CloudAdapter(
        BotFrameworkAuthentication botFrameworkAuthentication,
        ILogger logger = null
    )
        : base(botFrameworkAuthentication, logger) { }

    public CloudAdapter(
        IConfiguration configuration,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null
    )
        : this(
            new ConfigurationBotFrameworkAuthentication(
                configuration,
                httpClientFactory: httpClientFactory,
                logger: logger
            ),
            logger
        ) { }

    /// <summary>Runs the turn of a posted activity and answers with its outcome.</summary>
    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            // Bots' tests hand in responses that have no headers.
            httpResponse.Headers?.Allow = HttpMethods.Post;
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else
        {
            await ProcessPostAsync(httpRequest, httpResponse, bot, cancellationToken);
        }
    }

    private async Task ProcessPostAsync(
        HttpRequest request,
        HttpResponse response,
        IBot bot,
        CancellationToken cancellationToken
    )
    {
        Activity activity;
        AuthenticateRequestResult authenticated;
        try
        {
            activity = await HttpActivity.ReadAsync(request, cancellationToken);
            authenticated = await BotFrameworkAuthentication.AuthenticateRequestAsync(
                activity,
                request.Headers.Authorization.ToString(),
                cancellationToken
            );
        }
        catch (UnauthorizedAccessException)
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        catch (JsonException)
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var outcome = await ProcessActivityAsync(
            authenticated,
            activity,
            bot.OnTurnAsync,
            cancellationToken
        );
        await HttpActivity.AnswerAsync(response, outcome, cancellationToken);
    }
}
