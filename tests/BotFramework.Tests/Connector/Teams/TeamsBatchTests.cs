using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Rest;
using Moq;

namespace Microsoft.Bot.Tests.Connector.Teams;

/// <summary>Batches are started from a turn, so these go the whole way from there.</summary>
public sealed class TeamsBatchTests : IDisposable
{
    private readonly FakeService _service = new();
    private readonly HttpClient _client;
    private readonly ConnectorClient _connector;
    private readonly TurnContext _turn = new(new RecordingAdapter(), Given.Message());

    public TeamsBatchTests()
    {
        _client = _service.CreateClient(string.Empty);
        _connector = new ConnectorClient(
            new Uri(Given.ServiceUrl),
            credentials: null,
            _client,
            disposeHttpClient: false
        );
        _turn.TurnState.Add<IConnectorClient>(_connector);
        _service.Answer = _ => Accepted("\"operation\"");
    }

    public void Dispose()
    {
        _turn.Dispose();
        _connector.Dispose();
        _client.Dispose();
        _service.Dispose();
    }

    [Fact]
    public async Task A_message_goes_to_a_list_of_people()
    {
        var operation = await TeamsInfo.SendMessageToListOfUsersAsync(
            _turn,
            Given.Message("hi"),
            [new TeamMember("29:ana")],
            "tenant"
        );

        Assert.Equal("operation", operation);
        var content = Posted("users").Json;
        Assert.Equal("hi", content.GetProperty("Activity").GetProperty("text").GetString());
        Assert.Equal("""[{"id":"29:ana"}]""", content.GetProperty("Members").GetRawText());
        Assert.Equal("tenant", content.GetProperty("TenantId").GetString());
    }

    [Fact]
    public async Task A_message_goes_to_a_list_of_channels()
    {
        await TeamsInfo.SendMessageToListOfChannelsAsync(
            _turn,
            Given.Message(),
            [new TeamMember("19:abc")],
            "tenant"
        );

        var members = Posted("channels").Json.GetProperty("Members");
        Assert.Equal("""[{"id":"19:abc"}]""", members.GetRawText());
    }

    [Fact]
    public async Task A_message_goes_to_everybody_of_a_team_or_of_the_tenant()
    {
        await TeamsInfo.SendMessageToAllUsersInTeamAsync(
            _turn,
            Given.Message(),
            "19:team",
            "tenant"
        );
        await TeamsInfo.SendMessageToAllUsersInTenantAsync(_turn, Given.Message(), "tenant");

        Assert.Equal(
            ["/teams/v3/batch/conversation/team/", "/teams/v3/batch/conversation/tenant/"],
            _service.Requests.Select(request => request.Path)
        );
        Assert.Equal("19:team", _service.Requests[0].Json.GetProperty("TeamId").GetString());
    }

    [Theory]
    [InlineData("""{"operationId":"operation"}""")]
    [InlineData("operation")]
    public async Task The_operation_may_be_named_in_an_object_or_in_plain_text(string answer)
    {
        _service.Answer = _ => Accepted(answer);

        Assert.Equal("operation", await StartAsync());
    }

    [Theory]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"operationId":7}""")]
    public async Task An_answer_that_names_no_operation_is_a_fault(string answer)
    {
        _service.Answer = _ => Accepted(answer);

        await Assert.ThrowsAsync<RestException>(StartAsync);
    }

    [Fact]
    public async Task An_operation_is_watched_and_cancelled()
    {
        _service.Answer = _ => FakeService.Json("""{"state":"Ongoing","statusMap":{"202":4}}""");

        var state = await TeamsInfo.GetOperationStateAsync(_turn, "o/1");
        await TeamsInfo.CancelOperationAsync(_turn, "o/1");

        Assert.Equal(("Ongoing", 4), (state.State, state.StatusMap[202]));
        Assert.Equal(
            [
                ("GET", "/teams/v3/batch/conversation/o%2F1"),
                ("DELETE", "/teams/v3/batch/conversation/o%2F1"),
            ],
            _service.Requests.Select(request => (request.Method, request.Path))
        );
    }

    [Fact]
    public async Task Whom_it_did_not_reach_is_read_page_by_page()
    {
        _service.Answer = _ =>
            FakeService.Json("""{"continuationToken":"n","failedEntries":[{"entryId":"e"}]}""");

        var page = await TeamsInfo.GetPagedFailedEntriesAsync(_turn, "o");
        await TeamsInfo.GetPagedFailedEntriesAsync(_turn, "o", page.ContinuationToken);

        Assert.Equal("e", Assert.Single(page.FailedEntries).EntryId);
        Assert.Equal(
            [
                "/teams/v3/batch/conversation/failedentries/o",
                "/teams/v3/batch/conversation/failedentries/o?continuationToken=n",
            ],
            _service.Requests.Select(request => request.Path)
        );
    }

    [Fact]
    public async Task A_batch_waits_while_teams_has_too_much_to_do()
    {
        _service.Answer = _ =>
            _service.Requests.Count <= 10
                ? new HttpResponseMessage(HttpStatusCode.TooManyRequests)
                : Accepted("\"operation\"");

        Assert.Equal("operation", await StartAsync());
        Assert.Equal(11, _service.Requests.Count);
        Assert.Equal(_service.Requests[0].Body, _service.Requests[10].Body);
    }

    [Fact]
    public async Task A_batch_does_not_wait_for_ever_nor_for_anything_else()
    {
        _service.Answer = _ => new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        var tried = await Assert.ThrowsAsync<AggregateException>(StartAsync);
        Assert.Equal(11, _service.Requests.Count);
        Assert.Equal(11, tried.InnerExceptions.Count);

        _service.Answer = _ => new HttpResponseMessage(HttpStatusCode.InternalServerError);
        var once = await Assert.ThrowsAsync<AggregateException>(StartAsync);
        Assert.Equal(12, _service.Requests.Count);
        Assert.IsType<HttpOperationException>(Assert.Single(once.InnerExceptions));
    }

    [Fact]
    public async Task A_batch_needs_a_message_a_tenant_and_somebody_to_go_to()
    {
        await AssertRefusedAsync(() =>
            TeamsInfo.SendMessageToAllUsersInTenantAsync(_turn, activity: null, "tenant")
        );
        await AssertRefusedAsync(() =>
            TeamsInfo.SendMessageToAllUsersInTenantAsync(_turn, Given.Message(), " ")
        );
        await AssertRefusedAsync(() =>
            TeamsInfo.SendMessageToAllUsersInTeamAsync(_turn, Given.Message(), "", "tenant")
        );
        await AssertRefusedAsync(() =>
            TeamsInfo.SendMessageToListOfUsersAsync(_turn, Given.Message(), [], "tenant")
        );
        await AssertRefusedAsync(() =>
            TeamsInfo.SendMessageToListOfChannelsAsync(_turn, Given.Message(), null, "tenant")
        );
        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task Operations_of_another_make_know_no_batches() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Mock.Of<ITeamsOperations>().CancelOperationAsync("o")
        );

    private static HttpResponseMessage Accepted(string json) =>
        FakeService.Json(json, HttpStatusCode.Accepted);

    private static async Task AssertRefusedAsync(Func<Task> send) =>
        await Assert.ThrowsAsync<ArgumentNullException>(send);

    private Task<string> StartAsync() =>
        TeamsInfo.SendMessageToAllUsersInTenantAsync(_turn, Given.Message(), "tenant");

    private RecordedRequest Posted(string to)
    {
        var request = Assert.Single(_service.Requests);
        Assert.Equal(
            ("POST", $"/teams/v3/batch/conversation/{to}/"),
            (request.Method, request.Path)
        );
        return request;
    }
}
