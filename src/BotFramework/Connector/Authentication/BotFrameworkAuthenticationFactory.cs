using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud, for a bot without an app: nobody has to show anything.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(
            channelService: null,
            validateAuthority: true,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: null,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: null,
            toBotFromEmulatorOpenIdMetadataUrl: null,
            callerId: null,
            new PasswordServiceClientCredentialFactory(),
            new AuthenticationConfiguration(),
            httpClientFactory: null,
            logger: null
        );

    /// <summary>A cloud by its channel service, with single addresses replaced where given.</summary>
    /// <remarks>Emulators are let in only where the address of their keys is given.</remarks>
    /// <exception cref="ArgumentException">Nobody knows that channel service.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger
    )
    {
        var cloud = Find(channelService);
        var environment = new CloudEnvironment
        {
            LoginEndpoint = Given(toChannelFromBotLoginUrl) ?? cloud.LoginEndpoint,
            Audience = Given(toChannelFromBotOAuthScope) ?? cloud.Audience,
            TokenIssuer = Given(toBotFromChannelTokenIssuer) ?? cloud.TokenIssuer,
            MetadataAddress = Given(toBotFromChannelOpenIdMetadataUrl) ?? cloud.MetadataAddress,
            EmulatorIssuers = cloud.EmulatorIssuers,
            EmulatorMetadataAddress = Given(toBotFromEmulatorOpenIdMetadataUrl),
            CallerId = Given(callerId) ?? cloud.CallerId,
            ValidateAuthority = validateAuthority,
        };
        return new ChannelAuthentication(
            environment,
            credentialFactory,
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory ?? PlainHttpClients.Instance,
            logger ?? NullLogger.Instance,
            TimeProvider.System
        );
    }

    private static CloudEnvironment Find(string channelService) =>
        channelService switch
        {
            null or "" => CloudEnvironment.Public,
            GovernmentAuthenticationConstants.ChannelService => CloudEnvironment.Government,
            _ => throw new ArgumentException(
                $"Nobody knows the channel service {channelService}.",
                nameof(channelService)
            ),
        };

    private static string Given(string setting) =>
        string.IsNullOrWhiteSpace(setting) ? null : setting;
}
