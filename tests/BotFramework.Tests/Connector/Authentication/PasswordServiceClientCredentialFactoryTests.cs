using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Connector.Authentication;

public sealed class PasswordServiceClientCredentialFactoryTests : IDisposable
{
    private const string Login = "https://login.microsoftonline.com/botframework.com";
    private const string Scope = "https://api.botframework.com";

    private readonly FakeService _service = new();

    public PasswordServiceClientCredentialFactoryTests()
    {
        _service.Answer = request =>
            FakeService.Json(
                request.Method == "POST"
                    ? """{"token_type":"Bearer","expires_in":3600,"access_token":"token-1"}"""
                    : """{"tenant_discovery_endpoint":"https://x","metadata":[]}"""
            );
    }

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task A_request_is_signed_with_a_token_that_is_asked_for_once()
    {
        var factory = Factory("app", tenantId: null);

        var first = await SignAsync(factory);
        var second = await SignAsync(factory);

        Assert.Equal("Bearer token-1", first.Headers.Authorization!.ToString());
        Assert.Equal("Bearer token-1", second.Headers.Authorization!.ToString());
        var asked = Assert.Single(_service.Requests, request => request.Method == "POST");
        Assert.StartsWith("/botframework.com/", asked.Path, StringComparison.Ordinal);
        Assert.Contains(
            "scope=https%3A%2F%2Fapi.botframework.com%2F.default",
            asked.Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_app_of_one_tenant_asks_at_its_own()
    {
        await SignAsync(Factory("app", "my-tenant"));

        var asked = Assert.Single(_service.Requests, request => request.Method == "POST");
        Assert.StartsWith("/my-tenant/", asked.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_the_token_service_stops_at_once()
    {
        _service.Answer = request =>
            request.Method == "POST"
                ? FakeService.Json(
                    """{"error":"invalid_client","error_description":"wrong secret"}""",
                    HttpStatusCode.Unauthorized
                )
                : FakeService.Json("""{"tenant_discovery_endpoint":"https://x","metadata":[]}""");

        await Assert.ThrowsAsync<AggregateException>(() =>
            SignAsync(Factory("app", tenantId: null))
        );

        Assert.Single(_service.Requests, request => request.Method == "POST");
    }

    [Fact]
    public async Task Trouble_that_passes_is_waited_for()
    {
        var asked = 0;
        _service.Answer = request =>
            request.Method == "POST" && ++asked < 3
                ? FakeService.Json(
                    """{"error":"temporarily_unavailable","error_description":"busy"}""",
                    HttpStatusCode.BadRequest
                )
                : FakeService.Json(
                    """{"token_type":"Bearer","expires_in":3600,"access_token":"late"}"""
                );

        var request = await SignAsync(Factory("app", tenantId: null));

        Assert.Equal("late", request.Headers.Authorization!.Parameter);
    }

    [Fact]
    public async Task Trouble_that_does_not_pass_is_waited_for_ten_times()
    {
        _service.Answer = request =>
            request.Method == "POST"
                ? FakeService.Json(
                    """{"error":"temporarily_unavailable","error_description":"busy"}""",
                    HttpStatusCode.BadRequest
                )
                : FakeService.Json("{}");

        await Assert.ThrowsAsync<AggregateException>(() =>
            SignAsync(Factory("app", tenantId: null))
        );

        Assert.Equal(11, _service.Requests.Count(request => request.Method == "POST"));
    }

    [Fact]
    public async Task A_bot_without_an_app_signs_nothing()
    {
        var factory = new PasswordServiceClientCredentialFactory();

        Assert.True(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync(null, CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync(string.Empty, CancellationToken.None));
        Assert.Null((await SignAsync(factory, appId: string.Empty)).Headers.Authorization);
    }

    [Fact]
    public async Task The_bot_is_no_app_but_its_own()
    {
        var factory = Factory("app", tenantId: null);

        Assert.True(await factory.IsValidAppIdAsync("app", CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("APP", CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => SignAsync(factory, "other"));
    }

    private static async Task<HttpRequestMessage> SignAsync(
        ServiceClientCredentialsFactory factory,
        string appId = "app"
    )
    {
        var credentials = await factory.CreateCredentialsAsync(
            appId,
            Scope,
            Login,
            validateAuthority: false,
            CancellationToken.None
        );
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://smba.example/"));
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request;
    }

    private PasswordServiceClientCredentialFactory Factory(string appId, string? tenantId) =>
        new(appId, "secret", tenantId, _service.CreateClient(string.Empty), logger: null);
}
