using Microsoft.Identity.Client;

namespace TalentBot.Host.Outbound.Credentials;

/// <summary>Gives the token library one of the host's bounded clients.</summary>
internal sealed class LoginClient(IHttpClientFactory clients, string name) : IMsalHttpClientFactory
{
    /// <summary>The client that reaches login services and nobody else.</summary>
    public const string Service = "login";

    /// <summary>The client for the machine's own identity, whose address the platform sets.</summary>
    public const string Machine = "machine-identity";

    public HttpClient GetHttpClient() => clients.CreateClient(name);
}
