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

    /// <summary>Whether requests are taken and never answered.</summary>
    public bool Hangs { get; set; }

    /// <summary>Id of a team → ids and names of its channels.</summary>
    public Dictionary<string, (string Id, string? Name)[]> Channels { get; } =
        new(StringComparer.Ordinal);

    /// <summary>Ids of the teams and chats that somebody is not in: conversation, person.</summary>
    public HashSet<(string Conversation, string Person)> Absent { get; } = [];

    public void Add(ChannelAccount person)
    {
        _members[person.Id] = person;
        _members[person.AadObjectId] = person;
    }

    /// <summary>Some platforms know a person only by the id that the person writes with.</summary>
    public void KnowOnlyByChatId(string name) => _members.Remove($"oid-{name}");

    /// <summary>Somebody leaves.</summary>
    public void Remove(string name)
    {
        _members.Remove($"29:{name}");
        _members.Remove($"oid-{name}");
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (Hangs)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return await AnswerAsync(request);
    }

    private Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request)
    {
        var path = request
            .RequestUri!.Segments.Select(s => Uri.UnescapeDataString(s.TrimEnd('/')))
            .ToArray();
        var (conversation, id) = (path[^3], path[^1]);
        return IsDown ? throw new HttpRequestException("down")
            : Channels.TryGetValue(path[^2], out var channels) && id is "conversations"
                ? Task.FromResult(Json(channels))
            : Absent.Contains((conversation, id))
                ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound))
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
        Body(
            new
            {
                id = member.Id,
                name = member.Name,
                aadObjectId = member.AadObjectId,
            }
        );

    private static HttpResponseMessage Json((string Id, string? Name)[] channels) =>
        Body(new { conversations = channels.Select(c => new { id = c.Id, name = c.Name }) });

    private static HttpResponseMessage Body(object body) =>
        new(HttpStatusCode.OK)
        {
            Content = new StringContent(
                JsonSerializer.Serialize(body),
                Encoding.UTF8,
                "application/json"
            ),
        };
}
