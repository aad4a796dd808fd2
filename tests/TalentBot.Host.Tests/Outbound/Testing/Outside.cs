using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TalentBot.Host.Tests.Outbound.Testing;

/// <summary>The world outside: login services, this machine's identity, and a connector. It notes every call.</summary>
internal sealed class Outside : HttpMessageHandler
{
    /// <summary>What every token begins with.</summary>
    public const string Token = "canary-token-";

    /// <summary>What the machine vouches with.</summary>
    public const string Word = "canary-word-of-the-machine";

    private readonly ConcurrentQueue<OutsideCall> _calls = [];

    private int _tokens;

    /// <summary>Answers of the connector by what is sent to it.</summary>
    public Func<OutsideCall, HttpResponseMessage> Connector { get; set; } =
        _ => Json("""{"id":"m1"}""");

    /// <summary>Answers of the login service; null to make the next token.</summary>
    public Func<OutsideCall, HttpResponseMessage?> Login { get; set; } = _ => null;

    /// <summary>What the login service waits for before it answers.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Life of the tokens.</summary>
    public TimeSpan Life { get; set; } = TimeSpan.FromHours(1);

    public OutsideCall[] All => [.. _calls];

    /// <summary>The messages.</summary>
    public OutsideCall[] Sent =>
        [.. _calls.Where(c => c.Address.AbsolutePath.Contains("/v3/", StringComparison.Ordinal))];

    /// <summary>What was asked for tokens.</summary>
    public OutsideCall[] Asked =>
        [.. _calls.Where(c => c.Address.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))];

    public static HttpResponseMessage Json(
        string json,
        HttpStatusCode status = HttpStatusCode.OK
    ) => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    /// <summary>A refusal of the login service.</summary>
    public static HttpResponseMessage Refusal(string error, HttpStatusCode status) =>
        Json($$"""{"error":"{{error}}","error_description":"for canary-password"}""", status);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null
            ? ""
            : await request.Content.ReadAsStringAsync(cancellationToken);
        var call = new OutsideCall(
            request.Method,
            request.RequestUri!,
            request.Headers.Authorization?.Parameter,
            body
        );
        _calls.Enqueue(call);
        var answer = await AnswerAsync(call);
        answer.RequestMessage = request;
        return answer;
    }

    private async Task<HttpResponseMessage> AnswerAsync(OutsideCall call)
    {
        switch (call.Address.AbsolutePath)
        {
            case "/metadata/identity/oauth2/token":
                return Machine();
            case var path when path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal):
                await Gate;
                return Login(call) ?? NextToken();
            case var path when path.Contains("/v3/", StringComparison.Ordinal):
                return Connector(call);
            default:
                return Json("{}", HttpStatusCode.NotFound);
        }
    }

    private HttpResponseMessage NextToken() =>
        Json(
            $$"""{"token_type":"Bearer","expires_in":{{(int)Life.TotalSeconds}},"access_token":"{{Token}}{{Interlocked.Increment(ref _tokens)}}"}"""
        );

    private static HttpResponseMessage Machine() =>
        Json(
            $$"""{"access_token":"{{Word}}","expires_on":"{{DateTimeOffset.UtcNow.AddHours(2).ToUnixTimeSeconds()}}","resource":"x","token_type":"Bearer"}"""
        );
}
