using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Tests.Connector.Authentication;

public sealed class BotFrameworkAuthenticationFactoryTests
{
    [Theory]
    [InlineData(null, null, "https://api.botframework.com")]
    [InlineData("", "", "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", null, "https://api.botframework.us")]
    [InlineData(null, "https://scope.example", "https://scope.example")]
    public void A_cloud_is_chosen_by_its_channel_service_and_single_addresses_replaced(
        string? channelService,
        string? scope,
        string audience
    ) => Assert.Equal(audience, Create(channelService, scope).GetOriginatingAudience());

    [Fact]
    public void A_channel_service_that_nobody_knows_is_refused() =>
        Assert.Throws<ArgumentException>(() => Create("https://other.example", scope: null));

    private static BotFrameworkAuthentication Create(string? channelService, string? scope) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService,
            validateAuthority: true,
            toChannelFromBotLoginUrl: null,
            scope,
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
}
