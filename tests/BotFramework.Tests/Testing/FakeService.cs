using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Microsoft.Bot.Tests.Testing;

/// <summary>The outside world behind an HTTP client: it notes requests and answers as it was told.</summary>
internal sealed class FakeService : HttpMessageHandler, IHttpClientFactory
{
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();

    /// <summary>What is answered to a request; by default a success with an id.</summary>
    public Func<RecordedRequest, HttpResponseMessage> Answer { get; set; } =
        _ => Json("""{"id":"sent-1"}""");

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    public static HttpResponseMessage Json(
        string json,
        HttpStatusCode status = HttpStatusCode.OK
    ) => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var recorded = new RecordedRequest(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.ToDictionary(
                header => header.Key,
                header => string.Join(',', header.Value),
                StringComparer.OrdinalIgnoreCase
            ),
            request.Content is null
                ? string.Empty
                : await request.Content.ReadAsStringAsync(cancellationToken)
        );
        _requests.Enqueue(recorded);
        return Answer(recorded);
    }
}
