using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Moq;
using TalentBot.Host.Outbound;

namespace TalentBot.Host.Tests.Outbound;

public sealed class OutboundTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();

    private readonly TcpListener _server = new(IPAddress.Loopback, 0);

    public OutboundTests() => _server.Start();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_response_comes_back()
    {
        var response = await GetAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");

        Assert.Equal("ok", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var response = await GetAsync(
            $"HTTP/1.1 302 Found\r\nLocation: {Address}elsewhere\r\nContent-Length: 0\r\n\r\n"
        );

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
    }

    [Fact]
    public async Task A_response_above_one_MiB_is_cut() =>
        Assert.Equal(
            HttpRequestError.InvalidResponse,
            (
                await Assert.ThrowsAsync<HttpRequestException>(() =>
                    GetAsync("HTTP/1.1 200 OK\r\n\r\n" + new string('x', (1024 * 1024) + 1))
                )
            ).HttpRequestError
        );

    [Fact]
    public async Task An_address_elsewhere_is_not_even_looked_up()
    {
        using var client = Client();

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() =>
            client.GetAsync(new Uri("https://nowhere.invalid/"))
        );

        Assert.Null(fault.InnerException);
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_cut_after_ten_seconds()
    {
        using var client = Client();
        var get = client.GetAsync(new Uri(Address));
        using var connection = await _server.AcceptTcpClientAsync();
        await using var stream = connection.GetStream();
        _ = await stream.ReadAsync(new byte[4096]);
        await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\nhe"u8.ToArray());
        await Task.Delay(100);

        _clock.Advance(TimeSpan.FromSeconds(9.9));
        await Task.Delay(100);
        Assert.False(get.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Same(get, await Task.WhenAny(get, Task.Delay(TimeSpan.FromSeconds(10))));
        await Assert.ThrowsAsync<TimeoutException>(() => get);
    }

    [Fact]
    public async Task Whoever_stops_waiting_is_not_told_that_time_was_up()
    {
        using var client = Client();
        using var patience = new CancellationTokenSource();
        var get = client.GetAsync(new Uri(Address), patience.Token);
        using var connection = await _server.AcceptTcpClientAsync();

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => get);
    }

    private string Address => $"http://{_server.LocalEndpoint}/";

    private async Task<HttpResponseMessage> GetAsync(string answer)
    {
        using var client = Client();
        var get = client.GetAsync(new Uri(Address));
        using var connection = await _server.AcceptTcpClientAsync();
        await using var stream = connection.GetStream();
        _ = await stream.ReadAsync(new byte[4096]);
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
        }
        catch (IOException)
        {
            // The client has read enough.
        }

        connection.Close();
        return await get;
    }

    private HttpClient Client() =>
        new ServiceCollection()
            .AddSingleton(
                Mock.Of<IHostEnvironment>(e => e.EnvironmentName == Environments.Development)
            )
            .AddSingleton<TimeProvider>(_clock)
            .AddOptions()
            .AddLogging()
            .AddOutbound()
            .BuildServiceProvider()
            .GetRequiredService<IHttpClientFactory>()
            .CreateClient("");
}
