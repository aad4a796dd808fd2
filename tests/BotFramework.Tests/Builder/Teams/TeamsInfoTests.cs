using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;
using Moq;

namespace Microsoft.Bot.Tests.Builder.Teams;

public sealed class TeamsInfoTests : IDisposable
{
    private const string Member = """{"id":"29:ana","email":"ana@example.com"}""";
    private readonly FakeService _service = new();
    private readonly HttpClient _client;
    private readonly ConnectorClient _connector;
    private readonly TurnContext _turn = new(new RecordingAdapter(), Given.Message());

    public TeamsInfoTests()
    {
        _client = _service.CreateClient(string.Empty);
        _connector = new ConnectorClient(
            new Uri(Given.ServiceUrl),
            credentials: null,
            _client,
            disposeHttpClient: false
        );
        _turn.TurnState.Add<IConnectorClient>(_connector);
    }

    public void Dispose()
    {
        _turn.Dispose();
        _connector.Dispose();
        _client.Dispose();
        _service.Dispose();
    }

    [Fact]
    public async Task A_member_is_asked_of_the_conversation_outside_a_team()
    {
        _service.Answer = _ => FakeService.Json(Member);

        var member = await TeamsInfo.GetMemberAsync(_turn, "29:ana");

        Assert.Equal("ana@example.com", member.Email);
        Assert.Equal(
            "/teams/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1700000000000"
                + "/members/29%3Aana",
            Path
        );
    }

    [Fact]
    public async Task A_member_is_asked_of_the_team_inside_one()
    {
        InTeam();
        _service.Answer = _ => FakeService.Json(Member);

        await TeamsInfo.GetTeamMemberAsync(_turn, "29:ana");

        Assert.Equal("/teams/v3/conversations/19%3Ateam/members/29%3Aana", Path);
    }

    [Fact]
    public async Task A_member_or_a_channel_that_is_not_named_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            TeamsInfo.GetMemberAsync(_turn, userId: null)
        );
        await Assert.ThrowsAsync<ArgumentNullException>(() =>
            TeamsInfo.SendMessageToTeamsChannelAsync(_turn, Given.Message(), "", "app")
        );

        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task A_page_of_members_has_a_size_and_goes_on_where_it_ended()
    {
        InTeam();
        _service.Answer = _ =>
            FakeService.Json($$"""{"continuationToken":"next","members":[{{Member}}]}""");

        var page = await TeamsInfo.GetPagedMembersAsync(_turn, 50, "here");

        Assert.Equal(
            "/teams/v3/conversations/19%3Ateam/pagedmembers?pageSize=50&continuationToken=here",
            Path
        );
        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal("ana@example.com", Assert.Single(page.Members).Email);
    }

    [Fact]
    public async Task All_members_come_in_one_list()
    {
        InTeam();
        _service.Answer = _ => FakeService.Json($"[{Member}]");

        var members = await TeamsInfo.GetMembersAsync(_turn);

        Assert.Equal("ana@example.com", Assert.Single(members).Email);
    }

    [Fact]
    public async Task The_turns_team_is_described()
    {
        InTeam();
        _service.Answer = _ => FakeService.Json("""{"id":"19:team","name":"Payments"}""");

        var team = await TeamsInfo.GetTeamDetailsAsync(_turn);

        Assert.Equal("Payments", team.Name);
        Assert.Equal("/teams/v3/teams/19%3Ateam", Path);
    }

    [Fact]
    public async Task The_channels_of_a_team_are_listed()
    {
        _service.Answer = _ =>
            FakeService.Json("""{"conversations":[{"id":"19:abc","name":"General"}]}""");

        var channels = await TeamsInfo.GetTeamChannelsAsync(_turn, "19:other");

        Assert.Equal("General", Assert.Single(channels).Name);
        Assert.Equal("/teams/v3/teams/19%3Aother/conversations", Path);
    }

    [Fact]
    public async Task Outside_a_team_there_is_no_team_to_ask_about() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            TeamsInfo.GetTeamDetailsAsync(_turn)
        );

    [Fact]
    public async Task A_message_to_a_channel_begins_a_thread_there()
    {
        ConversationParameters? asked = null;
        var adapter = new Mock<BotAdapter>();
        adapter
            .Setup(a =>
                a.CreateConversationAsync(
                    "app",
                    "msteams",
                    Given.ServiceUrl,
                    null,
                    It.IsAny<ConversationParameters>(),
                    It.IsAny<BotCallbackHandler>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                async (
                    string _,
                    string _,
                    string _,
                    string _,
                    ConversationParameters parameters,
                    BotCallbackHandler callback,
                    CancellationToken token
                ) =>
                {
                    asked = parameters;
                    using var created = new TurnContext(adapter.Object, Given.Message());
                    await callback(created, token);
                }
            );
        using var turn = new TurnContext(adapter.Object, Given.Message());
        var message = MessageFactory.Text("News");

        var (reference, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(
            turn,
            message,
            "19:abc",
            "app"
        );

        Assert.Equal((Given.Thread, "1700000000001"), (reference.Conversation.Id, id));
        Assert.True(asked!.IsGroup);
        Assert.Same(message, asked.Activity);
        Assert.Equal("19:abc", ((TeamsChannelData)asked.ChannelData).Channel.Id);
        Assert.Null(asked.Bot);
        Assert.Null(asked.TenantId);
    }

    private string Path => Assert.Single(_service.Requests).Path;

    private void InTeam() =>
        _turn.Activity.ChannelData = new TeamsChannelData { Team = new TeamInfo("19:team") };
}
