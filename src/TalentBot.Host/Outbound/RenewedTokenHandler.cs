using System.Net;
using System.Net.Http.Headers;
using TalentBot.Host.Outbound.Credentials;

namespace TalentBot.Host.Outbound;

/// <summary>Where a token is refused, has a new one made and asks once more; then the refusal stands.</summary>
internal sealed class RenewedTokenHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (
            response.StatusCode is not HttpStatusCode.Unauthorized
            || !request.Options.TryGetValue(TokenSource.Key, out var tokens)
            || request.Headers.Authorization is not { Parameter: { } refused } signature
            || await tokens.RenewAsync(refused, cancellationToken) is not { } renewed
        )
        {
            return response;
        }

        response.Dispose();
        request.Headers.Authorization = new AuthenticationHeaderValue(signature.Scheme, renewed);
        return await base.SendAsync(request, cancellationToken);
    }
}
