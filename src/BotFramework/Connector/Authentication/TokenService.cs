using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks the token service, again where it says that its trouble passes.</summary>
internal static class TokenService
{
    private const int Repetitions = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>The scope that stands for all that an audience grants.</summary>
    public static string ScopeOf(string audience) =>
        audience.EndsWith("/.default", StringComparison.Ordinal)
            ? audience
            : $"{audience.TrimEnd('/')}/.default";

    /// <exception cref="AggregateException">There is no token; the reason is inside.</exception>
    public static async Task<string> AskAsync(
        Func<CancellationToken, Task<AuthenticationResult>> ask,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return (await ask(cancellationToken)).AccessToken;
            }
            catch (MsalServiceException exception)
                when (exception.ErrorCode == "temporarily_unavailable" && attempt <= Repetitions)
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (MsalException exception)
            {
                throw new AggregateException("The token service gave no token.", exception);
            }
        }
    }
}
