using System.Net;
using System.Security.Authentication;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace TalentBot.Host.Outbound.Credentials;

/// <summary>Asks for a token once and says in plain words why there is none.</summary>
internal sealed partial class TokenAnswers(TimeProvider clock, ILogger<TokenAnswers> logger)
{
    private const string Busy = "temporarily_unavailable";

    /// <summary>The token that is asked for.</summary>
    /// <exception cref="AuthenticationException">The login service refuses the bot: somebody must mend its registration.</exception>
    /// <exception cref="HttpRequestException">The login service cannot be asked now; nothing was sent to the connector.</exception>
    public async Task<Token> AskAsync(Func<CancellationToken, Task<AuthenticationResult>> ask)
    {
        try
        {
            var now = clock.GetUtcNow();
            var answer = await ask(CancellationToken.None);
            return new Token(answer.AccessToken, now, answer.ExpiresOn);
        }
        catch (Exception fault)
            when (fault
                    is MsalException
                        or HttpRequestException
                        or TimeoutException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            throw Explained(fault);
        }
    }

    /// <summary>The fault without what caused it: the login service's own text may repeat what it was sent.</summary>
    private Exception Explained(Exception fault)
    {
        switch (fault)
        {
            case MsalServiceException refusal when IsFinal(refusal):
                Log.Refused(logger, refusal.StatusCode, refusal.ErrorCode);
                return new AuthenticationException("The login service refuses the bot.");
            case IOException or UnauthorizedAccessException:
                Log.Unreadable(logger, fault.GetType().Name);
                return new AuthenticationException("The bot's own token cannot be read.");
            default:
                var code = (fault as MsalException)?.ErrorCode ?? fault.GetType().Name;
                Log.Unavailable(logger, code);
                return new HttpRequestException(
                    HttpRequestError.ConnectionError,
                    "The login service gives no token now."
                );
        }
    }

    private static bool IsFinal(MsalServiceException refusal) =>
        refusal.ErrorCode != Busy
        && refusal.StatusCode is >= 400 and < 500
        && (HttpStatusCode)refusal.StatusCode
            is not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests);

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 331,
            Level = LogLevel.Error,
            Message = "The login service refuses the bot ({Status} {Code}): check MicrosoftAppId, MicrosoftAppTenantId and the password or credential that belongs to them. Nothing can be sent until then."
        )]
        public static partial void Refused(ILogger logger, int status, string code);

        [LoggerMessage(
            EventId = 332,
            Level = LogLevel.Warning,
            Message = "The login service gives no token now: {Fault}."
        )]
        public static partial void Unavailable(ILogger logger, string fault);

        [LoggerMessage(
            EventId = 333,
            Level = LogLevel.Error,
            Message = "The file of Credential:TokenFile cannot be read: {Fault}. Nothing can be sent until then."
        )]
        public static partial void Unreadable(ILogger logger, string fault);
    }
}
