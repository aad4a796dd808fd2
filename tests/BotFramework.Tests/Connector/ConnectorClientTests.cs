using Microsoft.Bot.Connector;
using Microsoft.Rest;
using Moq;

namespace Microsoft.Bot.Tests.Connector;

public sealed class ConnectorClientTests
{
    private static readonly Uri Address = new("https://smba.example/");

    [Fact]
    public void Without_a_client_of_HTTP_it_makes_one_and_disposes_it()
    {
        var client = new ConnectorClient(Address, Credentials, null, disposeHttpClient: false);
        var own = client.HttpClient;

        client.Dispose();

        Assert.Throws<ObjectDisposedException>(() => own.CancelPendingRequests());
    }

    [Fact]
    public void A_client_that_is_shared_stays()
    {
        using var shared = new HttpClient();
        var client = new ConnectorClient(Address, Credentials, shared, disposeHttpClient: false);

        client.Dispose();

        shared.CancelPendingRequests();
        Assert.Same(shared, client.HttpClient);
    }

    private static ServiceClientCredentials Credentials =>
        new Mock<ServiceClientCredentials>().Object;
}
