using System.Net.Http.Headers;
using Microsoft.Rest;

namespace TalentBot.Host.Outbound.Credentials;

/// <summary>Signs requests with the bot's token, once it is certain that they go to the connector.</summary>
internal sealed class AppCredentials(AddressGuard guard, TokenSource tokens)
    : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        guard.DemandService(request.RequestUri);
        var token = await tokens.GetAsync(cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Options.Set(TokenSource.Key, tokens);
    }
}
