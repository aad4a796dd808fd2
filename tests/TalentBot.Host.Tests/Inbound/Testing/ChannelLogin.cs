using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TalentBot.Host.Tests.Inbound.Testing;

/// <summary>The world outside: the channel's login service with its keys; whatever else is asked for is noted and refused.</summary>
internal sealed class ChannelLogin : HttpMessageHandler
{
    private const string Keys = "/v1/.well-known/keys";

    private const string EmulatorKeys = "/common/discovery/v2.0/keys";

    private readonly ConcurrentQueue<Uri> _requests = [];

    private volatile JsonObject[] _keys =
    [
        SigningKeys.Describe("chan", "msteams"),
        SigningKeys.Describe("web", "webchat"),
        SigningKeys.Describe("noend"),
    ];

    /// <summary>What was asked for since the last look.</summary>
    public Uri[] TakeRequests()
    {
        var taken = _requests.ToArray();
        _requests.Clear();
        return taken;
    }

    /// <summary>How many of the requests are for the keys.</summary>
    public static int FetchesIn(IEnumerable<Uri> requests) =>
        requests.Count(r => r.AbsolutePath is Keys or EmulatorKeys);

    public void Publish(params JsonObject[] keys) => _keys = keys;

    /// <summary>Whether it answers nothing but faults.</summary>
    public bool IsDown { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        _requests.Enqueue(request.RequestUri!);
        return Task.FromResult(
            IsDown
                ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)
                : request.RequestUri!.AbsolutePath switch
                {
                    Keys => Json(new JsonObject { ["keys"] = new JsonArray([.. Copies()]) }),
                    EmulatorKeys => Json(
                        new JsonObject { ["keys"] = new JsonArray(SigningKeys.Describe("entra")) }
                    ),
                    "/common/v2.0/.well-known/openid-configuration" => Described(
                        request.RequestUri.Host,
                        EmulatorKeys
                    ),
                    "/v1/.well-known/openidconfiguration" => Described(
                        request.RequestUri.Host,
                        Keys
                    ),
                    _ => new HttpResponseMessage(HttpStatusCode.NotFound),
                }
        );
    }

    private IEnumerable<JsonNode> Copies() => _keys.Select(k => k.DeepClone());

    private static HttpResponseMessage Described(string host, string keys) =>
        Json(new JsonObject { ["jwks_uri"] = $"https://{host}{keys}" });

    private static HttpResponseMessage Json(JsonObject json) =>
        new(HttpStatusCode.OK)
        {
            Content = new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json"),
        };
}
