using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Tests.Connector.Authentication;

public sealed class ChannelAuthenticationTests : IDisposable
{
    private readonly FakeIssuer _issuer = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly ChannelAuthentication _authentication;

    public ChannelAuthenticationTests()
    {
        _authentication = Authentication(FakeIssuer.AppId);
    }

    private DateTimeOffset Now => _clock.GetUtcNow();

    public void Dispose() => _issuer.Dispose();

    [Fact]
    public async Task A_good_token_is_let_in_and_names_its_claims()
    {
        var result = await AuthenticateAsync(FakeIssuer.CreateToken(Now));

        Assert.Equal(FakeIssuer.AppId, result.ClaimsIdentity.FindFirst("aud")!.Value);
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal("urn:botframework:azure", result.CallerId);
        Assert.True(result.ClaimsIdentity.IsAuthenticated);
    }

    [Fact]
    public async Task Clocks_may_differ_by_five_minutes()
    {
        await AuthenticateAsync(Token(token => token.Expires = Utc(minutes: -4)));
        await AuthenticateAsync(Token(token => token.NotBefore = Utc(minutes: 4)));
    }

    [Fact]
    public async Task The_service_url_may_differ_in_case()
    {
        await AuthenticateAsync(
            Token(token => token.Claims["serviceurl"] = "https://SMBA.example/Teams/")
        );
    }

    [Fact]
    public async Task A_longer_hash_is_let_in()
    {
        await AuthenticateAsync(
            Token(token =>
                token.SigningCredentials = new SigningCredentials(
                    FakeIssuer.Key("chan"),
                    SecurityAlgorithms.RsaSha512
                )
            )
        );
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_let_in_if_a_known_key_signed_it()
    {
        _issuer.AddKey("web", "webchat");
        var nameless = new RsaSecurityKey(FakeIssuer.Key("chan").Rsa);

        await AuthenticateAsync(
            Token(token =>
                token.SigningCredentials = new SigningCredentials(
                    nameless,
                    SecurityAlgorithms.RsaSha256
                )
            )
        );
    }

    [Fact]
    public async Task Without_an_app_nobody_has_to_show_anything()
    {
        var authentication = Authentication(appId: string.Empty);

        var result = await authentication.AuthenticateRequestAsync(
            Message(),
            authHeader: string.Empty,
            CancellationToken.None
        );

        Assert.Equal("anonymous", result.ClaimsIdentity.AuthenticationType);
        Assert.Null(result.CallerId);
    }

    [Fact]
    public async Task Required_endorsements_are_required_beside_the_channels()
    {
        _issuer.AddKey("both", "msteams", "extra");
        var strict = Authentication(FakeIssuer.AppId, "extra");
        var good = Token(token => SignWith(token, FakeIssuer.Key("both")));

        await strict.AuthenticateRequestAsync(Message(), $"Bearer {good}", CancellationToken.None);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            strict.AuthenticateRequestAsync(
                Message(),
                $"Bearer {FakeIssuer.CreateToken(Now)}",
                CancellationToken.None
            )
        );
    }

    [Fact]
    public async Task Nothing_that_a_token_points_to_is_fetched()
    {
        var token = Token(descriptor =>
            descriptor.AdditionalHeaderClaims = new Dictionary<string, object>(
                StringComparer.Ordinal
            )
            {
                ["jku"] = "https://evil.example/keys",
                ["x5u"] = "https://evil.example/cert",
            }
        );

        await AuthenticateAsync(token);

        Assert.DoesNotContain(_issuer.Service.Requests, r => r.Uri.Host == "evil.example");
    }

    [Fact]
    public async Task Ten_thousand_invented_keys_cause_one_fetch_and_hinder_nobody()
    {
        var good = FakeIssuer.CreateToken(Now);
        await AuthenticateAsync(good);
        for (var guess = 0; guess < 10_000; guess++)
        {
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
                AuthenticateAsync(UnderInventedKey(good, guess))
            );
        }

        await AuthenticateAsync(good);
        Assert.Equal(2, _issuer.Fetches);
    }

    private static Activity Message() =>
        new(ActivityTypes.Message) { ChannelId = "msteams", ServiceUrl = FakeIssuer.ServiceUrl };

    private static void SignWith(SecurityTokenDescriptor token, SecurityKey key) =>
        token.SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256);

    private ChannelAuthentication Authentication(string appId, params string[] endorsements) =>
        new(
            CloudEnvironment.Public with
            {
                MetadataAddress = FakeIssuer.MetadataAddress,
            },
            new PasswordServiceClientCredentialFactory(appId, "secret", null, null, null),
            new AuthenticationConfiguration { RequiredEndorsements = endorsements },
            _issuer.Service,
            NullLogger.Instance,
            _clock
        );

    /// <summary>The same token, but for a key that there is none of.</summary>
    private static string UnderInventedKey(string token, int guess)
    {
        var header = $$"""{"alg":"RS256","kid":"invented-{{guess}}","typ":"JWT"}""";
        return Base64UrlEncoder.Encode(header)
            + token[token.IndexOf('.', StringComparison.Ordinal)..];
    }

    private string Token(Action<SecurityTokenDescriptor> change) =>
        FakeIssuer.CreateToken(Now, change);

    private DateTime Utc(int minutes) => Now.UtcDateTime.AddMinutes(minutes);

    private Task<AuthenticateRequestResult> AuthenticateAsync(
        string token,
        Activity? activity = null
    ) =>
        _authentication.AuthenticateRequestAsync(
            activity ?? Message(),
            $"Bearer {token}",
            CancellationToken.None
        );
}
