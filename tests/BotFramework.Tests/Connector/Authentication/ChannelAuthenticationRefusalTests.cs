using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Tests.Connector.Authentication;

public sealed class ChannelAuthenticationRefusalTests : IDisposable
{
    private readonly FakeIssuer _issuer = new();
    private readonly ChannelAuthentication _authentication;

    public ChannelAuthenticationRefusalTests()
    {
        _authentication = new ChannelAuthentication(
            CloudEnvironment.Public with
            {
                MetadataAddress = FakeIssuer.MetadataAddress,
            },
            new PasswordServiceClientCredentialFactory(
                FakeIssuer.AppId,
                "secret",
                null,
                null,
                null
            ),
            new AuthenticationConfiguration(),
            _issuer.Service,
            NullLogger.Instance,
            TimeProvider.System
        );
    }

    private static DateTimeOffset Now => DateTimeOffset.UtcNow;

    public void Dispose() => _issuer.Dispose();

    public static TheoryData<string> Faults() => [.. TokenFaults.All.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_token_with_a_fault_is_not_let_in(string fault)
    {
        var token = FakeIssuer.CreateToken(
            Now,
            descriptor => TokenFaults.All[fault](descriptor, _issuer, Now.UtcDateTime)
        );

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(token));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Bearer e30.e30.")]
    [InlineData("Bearer W10.W10.W10")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer {token} {token}")]
    [InlineData("Bearer {token},Bearer {token}")]
    [InlineData("bearer {token}")]
    [InlineData("Bearer {token}x")]
    [InlineData("Bearer {long}")]
    [InlineData("Bearer {deep}")]
    public async Task A_header_that_is_no_token_is_not_let_in(string header)
    {
        var sent = header
            .Replace("{token}", FakeIssuer.CreateToken(Now), StringComparison.Ordinal)
            .Replace("{long}", new string('a', 1_000_000), StringComparison.Ordinal)
            .Replace("{deep}", DeepToken(), StringComparison.Ordinal);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            _authentication.AuthenticateRequestAsync(Message(), sent, CancellationToken.None)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("MSTEAMS")]
    [InlineData("emulator")]
    [InlineData("directline")]
    public async Task A_key_signs_only_for_the_channels_it_is_endorsed_for(string? channelId)
    {
        var activity = Message();
        activity.ChannelId = channelId;

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            AuthenticateAsync(FakeIssuer.CreateToken(Now), activity)
        );
    }

    [Fact]
    public async Task An_activity_without_service_url_is_not_let_in()
    {
        var activity = Message();
        activity.ServiceUrl = null;

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            AuthenticateAsync(FakeIssuer.CreateToken(Now), activity)
        );
    }

    private static Activity Message() =>
        new(ActivityTypes.Message) { ChannelId = "msteams", ServiceUrl = FakeIssuer.ServiceUrl };

    private static string DeepToken()
    {
        var deep = $"{{\"alg\":{new string('[', 2000)}{new string(']', 2000)}}}";
        var part = Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(deep));
        return $"{part}.{part}.AA";
    }

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
