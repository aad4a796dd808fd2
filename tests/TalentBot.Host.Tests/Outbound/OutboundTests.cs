using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Moq;
using TalentBot.Host.Outbound;

namespace TalentBot.Host.Tests.Outbound;

public sealed class OutboundTests : IDisposable
{
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
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            GetAsync("HTTP/1.1 200 OK\r\n\r\n" + new string('x', (1024 * 1024) + 1))
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
    public void A_request_takes_ten_seconds_at_most()
    {
        using var client = Client();

        Assert.Equal(TimeSpan.FromSeconds(10), client.Timeout);
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

    private static HttpClient Client() =>
        new ServiceCollection()
            .AddSingleton(
                Mock.Of<IHostEnvironment>(e => e.EnvironmentName == Environments.Development)
            )
            .AddLogging()
            .AddOutbound()
            .BuildServiceProvider()
            .GetRequiredService<IHttpClientFactory>()
            .CreateClient("");
}
