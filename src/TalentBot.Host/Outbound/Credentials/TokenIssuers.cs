using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using TalentBot.Host.Configuration;
using TalentBot.Host.Configuration.Trust;

namespace TalentBot.Host.Outbound.Credentials;

/// <summary>Knows how this bot shows who it is: by a password, by the machine that it runs on, or by that one's word for it.</summary>
internal sealed class TokenIssuers(
    IOptions<AppOptions> app,
    IOptions<CredentialOptions> credential,
    IHttpClientFactory clients,
    TokenAnswers answers
)
{
    /// <summary>How to ask for such a token. The token library keeps none: there is one memory, not two.</summary>
    public Func<Task<Token>> For(TokenDemand demand)
    {
        if (app.Value.MicrosoftAppType is AppOptions.ManagedIdentity)
        {
            var machine = Machine(app.Value.MicrosoftAppId);
            return () =>
                answers.AskAsync(
                    machine
                        .AcquireTokenForManagedIdentity(demand.Audience)
                        .WithForceRefresh(forceRefresh: true)
                        .ExecuteAsync
                );
        }

        var application = Application(demand);
        return () =>
            answers.AskAsync(
                application
                    .AcquireTokenForClient([demand.Scope])
                    .WithForceRefresh(forceRefresh: true)
                    .ExecuteAsync
            );
    }

    private IConfidentialClientApplication Application(TokenDemand demand)
    {
        var tenant = app.Value.IsOfOneTenant ? app.Value.MicrosoftAppTenantId : "";
        var builder = ConfidentialClientApplicationBuilder
            .Create(app.Value.MicrosoftAppId)
            .WithAuthority(demand.Authority(tenant), demand.ValidateAuthority)
            .WithHttpClientFactory(
                new LoginClient(clients, LoginClient.Service),
                retryOnceOn5xx: false
            );
        return WithProof(builder).Build();
    }

    private ConfidentialClientApplicationBuilder WithProof(
        ConfidentialClientApplicationBuilder builder
    ) =>
        credential.Value switch
        {
            { TokenFile: { Length: > 0 } file } => builder.WithClientAssertion(
                async (AssertionRequestOptions options) =>
                    (await File.ReadAllTextAsync(file, options.CancellationToken)).Trim()
            ),
            { ManagedIdentityClientId: { Length: > 0 } id } => builder.WithClientAssertion(
                WordOf(Machine(id))
            ),
            _ => builder.WithClientSecret(app.Value.MicrosoftAppPassword),
        };

    private Func<AssertionRequestOptions, Task<string>> WordOf(
        IManagedIdentityApplication machine
    ) =>
        async options =>
        {
            var word = await machine
                .AcquireTokenForManagedIdentity(app.Value.ExchangeAudience)
                .ExecuteAsync(options.CancellationToken);
            return word.AccessToken;
        };

    private IManagedIdentityApplication Machine(string clientId) =>
        ManagedIdentityApplicationBuilder
            .Create(ManagedIdentityId.WithUserAssignedClientId(clientId))
            .WithHttpClientFactory(
                new LoginClient(clients, LoginClient.Machine),
                retryOnceOn5xx: false
            )
            .Build();
}
