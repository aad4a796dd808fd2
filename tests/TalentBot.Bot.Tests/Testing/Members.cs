using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace TalentBot.Tests.Testing;

/// <summary>The connector behind a turn: it knows the members of the team and nothing else.</summary>
internal sealed class Members : HttpMessageHandler
{
    private readonly Dictionary<string, ChannelAccount> _members = new(StringComparer.Ordinal);
    private readonly HttpClient _client;

    public Members()
    {
        _client = new HttpClient(this, disposeHandler: false);
        Connector = new ConnectorClient(
            new Uri(Places.ServiceUrl),
            credentials: null,
            _client,
            disposeHttpClient: false
        );
    }

    public ConnectorClient Connector { get; }

    /// <summary>Whether the connector answers at all.</summary>
    public bool IsDown { get; set; }

    public void Add(ChannelAccount person)
    {
        _members[person.Id] = person;
        _members[person.AadObjectId] = person;
    }

    /// <summary>Somebody leaves.</summary>
    public void Remove(string name)
    {
        _members.Remove($"29:{name}");
        _members.Remove($"oid-{name}");
    }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var id = Uri.UnescapeDataString(request.RequestUri!.Segments[^1]);
        return IsDown ? throw new HttpRequestException("down")
            : _members.TryGetValue(id, out var member) ? Task.FromResult(Json(member))
            : Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
    }

    protected override void Dispose(bool disposing)
    {
        Connector.Dispose();
        _client.Dispose();
        base.Dispose(disposing);
    }

    private static HttpResponseMessage Json(ChannelAccount member) =>
        new(HttpStatusCode.OK)
        {
            Content = new StringContent(
                JsonSerializer.Serialize(
                    new
                    {
                        id = member.Id,
                        name = member.Name,
                        aadObjectId = member.AadObjectId,
                    }
                ),
                Encoding.UTF8,
                "application/json"
            ),
        };
}
