using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests with a token; a bot without an app signs nothing.</summary>
internal sealed class TokenCredentials(Func<CancellationToken, Task<string>> getToken)
    : ServiceClientCredentials
{
    /// <summary>Signs nothing.</summary>
    public static TokenCredentials None { get; } = new(_ => Task.FromResult<string>(null));

    public override async Task ProcessHttpRequestAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (await getToken(cancellationToken) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }
}
