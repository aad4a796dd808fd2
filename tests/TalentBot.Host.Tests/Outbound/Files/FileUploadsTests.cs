using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Testing;
using Moq;
using TalentBot.Host.Outbound.Files;

namespace TalentBot.Host.Tests.Outbound.Files;

public sealed class FileUploadsTests : IDisposable
{
    private static readonly Uri Allowed = new("https://contoso-my.sharepoint.com/upload/canary");
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("# Record");

    private readonly Store _store = new();
    private readonly FakeLogger<FileUploads> _log = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_file_is_put_as_a_whole_and_without_a_token()
    {
        Assert.True(await PutAsync(Allowed));

        Assert.Equal(
            ("PUT", "bytes 0-7/8", "# Record", false),
            (_store.Method, _store.Range, _store.Body, _store.HasToken)
        );
    }

    [Fact]
    public async Task Nothing_is_sent_to_strangers()
    {
        Assert.False(await PutAsync(new Uri("https://evil.example/upload")));

        Assert.Null(_store.Method);
        Assert.Contains("evil.example", _log.LatestRecord.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task What_is_not_stored_is_said(HttpStatusCode status)
    {
        _store.Answer = () => new HttpResponseMessage(status);

        Assert.False(await PutAsync(Allowed));

        // The address of an upload lets anybody write there.
        Assert.DoesNotContain("canary", _log.LatestRecord.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_that_is_down_is_no_fault_of_the_turn()
    {
        _store.Answer = () => throw new HttpRequestException("down");
        Assert.False(await PutAsync(Allowed));

        _store.Answer = () => throw new TimeoutException("slow");
        Assert.False(await PutAsync(Allowed));
    }

    private Task<bool> PutAsync(Uri address)
    {
        var clients = new Mock<IHttpClientFactory>();
        clients
            .Setup(c => c.CreateClient(FileUploads.Client))
            .Returns(() => new HttpClient(_store, disposeHandler: false));
        return new FileUploads(
            clients.Object,
            new UploadHosts([], loopback: false),
            _log
        ).TryPutAsync(address, Content, default);
    }

    /// <summary>Keeps what is put there.</summary>
    private sealed class Store : HttpMessageHandler
    {
        public Func<HttpResponseMessage> Answer { get; set; } =
            () => new HttpResponseMessage(HttpStatusCode.Created);

        public string? Method { get; private set; }

        public string? Range { get; private set; }

        public string? Body { get; private set; }

        public bool HasToken { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Method = request.Method.Method;
            Range = request.Content!.Headers.ContentRange?.ToString();
            Body = await request.Content.ReadAsStringAsync(cancellationToken);
            HasToken = request.Headers.Authorization is not null;
            return Answer();
        }
    }
}
