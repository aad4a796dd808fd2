using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Tests.Connector.Authentication;

public sealed class EmulatorAuthenticationTests : IDisposable
{
    private const string Tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string First = $"https://sts.windows.net/{Tenant}/";
    private const string Second = $"https://login.microsoftonline.com/{Tenant}/v2.0";
    private const string Stranger = "https://sts.windows.net/33333333-3333-4333-8333-333333333333/";
    private const string Government =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0";
    private const string OtherApp = "33333333-3333-4333-8333-333333333333";

    private const string Metadata = "https://entra.example/openid";

    private readonly FakeIssuer _channel = new();
    private readonly FakeIssuer _entra = new();
    private readonly FakeService _outside = new();

    public EmulatorAuthenticationTests()
    {
        _entra.RemoveKey("chan");
        _entra.AddKey("entra");
        _outside.Answer = request =>
            request.Uri.AbsoluteUri == Metadata
                ? FakeService.Json("""{"jwks_uri":"https://entra.example/keys"}""")
            : request.Uri.Host == "entra.example" ? _entra.Service.Answer(request)
            : _channel.Service.Answer(request);
    }

    public void Dispose()
    {
        _channel.Dispose();
        _entra.Dispose();
        _outside.Dispose();
    }

    [Theory]
    [InlineData(First, "1.0", "appid")]
    [InlineData(First, null, "appid")]
    [InlineData(Second, "2.0", "azp")]
    public async Task An_emulator_with_the_bots_own_secret_is_let_in(
        string issuer,
        string? version,
        string party
    )
    {
        var result = await AuthenticateAsync(
            Token(issuer, (party, FakeIssuer.AppId), ("ver", version))
        );

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal("https://api.botframework.com", result.Audience);
    }

    [Fact]
    public async Task Without_an_address_of_their_keys_no_emulator_is_let_in()
    {
        var token = Token(First, ("appid", FakeIssuer.AppId), ("ver", "1.0"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            AuthenticateAsync(token, metadata: null)
        );
        Assert.Empty(_outside.Requests);
    }

    [Theory]
    [InlineData(Stranger, "1.0", "appid", FakeIssuer.AppId)]
    [InlineData(Government, "2.0", "azp", FakeIssuer.AppId)]
    [InlineData(First, "1.0", "appid", OtherApp)]
    [InlineData(First, "1.0", "azp", FakeIssuer.AppId)]
    [InlineData(First, "3.0", "appid", FakeIssuer.AppId)]
    [InlineData(Second, "2.0", "azp", OtherApp)]
    [InlineData(Second, "2.0", "appid", FakeIssuer.AppId)]
    public async Task Another_tenant_or_another_app_is_not(
        string issuer,
        string version,
        string claim,
        string party
    ) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            AuthenticateAsync(Token(issuer, (claim, party), ("ver", version)))
        );

    [Fact]
    public async Task A_token_for_another_app_is_not_let_in()
    {
        var token = FakeIssuer.CreateToken(
            DateTimeOffset.UtcNow,
            descriptor =>
            {
                SignAs(descriptor, First);
                descriptor.Audience = OtherApp;
                descriptor.Claims["appid"] = OtherApp;
            }
        );

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(token));
    }

    [Fact]
    public async Task The_keys_of_emulators_sign_nothing_for_the_channel()
    {
        var token = FakeIssuer.CreateToken(
            DateTimeOffset.UtcNow,
            descriptor => SignAs(descriptor, FakeIssuer.Issuer)
        );

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(token));
    }

    [Fact]
    public async Task The_keys_of_the_channel_sign_nothing_for_emulators()
    {
        var token = FakeIssuer.CreateToken(
            DateTimeOffset.UtcNow,
            descriptor =>
            {
                descriptor.Issuer = First;
                descriptor.Claims["appid"] = FakeIssuer.AppId;
            }
        );

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(token));
    }

    private static string Token(string issuer, params (string Name, string? Value)[] claims) =>
        FakeIssuer.CreateToken(
            DateTimeOffset.UtcNow,
            descriptor =>
            {
                SignAs(descriptor, issuer);
                descriptor.Claims = claims
                    .Where(claim => claim.Value is not null)
                    .ToDictionary(
                        claim => claim.Name,
                        claim => (object)claim.Value!,
                        StringComparer.Ordinal
                    );
            }
        );

    private static void SignAs(SecurityTokenDescriptor descriptor, string issuer)
    {
        descriptor.Issuer = issuer;
        descriptor.SigningCredentials = new SigningCredentials(
            FakeIssuer.Key("entra"),
            SecurityAlgorithms.RsaSha256
        );
    }

    private Task<AuthenticateRequestResult> AuthenticateAsync(
        string token,
        string? metadata = Metadata
    ) =>
        BotFrameworkAuthenticationFactory
            .Create(
                channelService: null,
                validateAuthority: true,
                toChannelFromBotLoginUrl: null,
                toChannelFromBotOAuthScope: null,
                toBotFromChannelTokenIssuer: null,
                oAuthUrl: null,
                toBotFromChannelOpenIdMetadataUrl: FakeIssuer.MetadataAddress,
                toBotFromEmulatorOpenIdMetadataUrl: metadata,
                callerId: null,
                new PasswordServiceClientCredentialFactory(
                    FakeIssuer.AppId,
                    "secret",
                    null,
                    null,
                    null
                ),
                new AuthenticationConfiguration(),
                _outside,
                logger: null
            )
            .AuthenticateRequestAsync(
                new Activity(ActivityTypes.Message)
                {
                    ChannelId = "emulator",
                    ServiceUrl = FakeIssuer.ServiceUrl,
                },
                $"Bearer {token}",
                CancellationToken.None
            );
}
