using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder.Teams;

public sealed class TeamsActivityHandlerTests : IDisposable
{
    private readonly NotingTeamsBot _bot = new();
    private readonly RecordingAdapter _adapter = new();
    private readonly FakeService _service = new();

    public void Dispose() => _service.Dispose();

    [Theory]
    [InlineData("channelCreated", "ChannelCreated General Payments")]
    [InlineData("channelDeleted", "ChannelDeleted General Payments")]
    [InlineData("channelRenamed", "ChannelRenamed General Payments")]
    [InlineData("channelRestored", "ChannelRestored General Payments")]
    [InlineData("teamArchived", "TeamArchived Payments")]
    [InlineData("teamDeleted", "TeamDeleted Payments")]
    [InlineData("teamHardDeleted", "TeamHardDeleted Payments")]
    [InlineData("teamRenamed", "TeamRenamed Payments")]
    [InlineData("teamRestored", "TeamRestored Payments")]
    [InlineData("teamUnarchived", "TeamUnarchived Payments")]
    public async Task What_happens_to_channels_and_teams_has_its_method(string type, string note)
    {
        await RunAsync(ActivityTypes.ConversationUpdate, type);

        Assert.Equal([note], _bot.Notes);
    }

    [Fact]
    public async Task Elsewhere_than_on_teams_nothing_happens_to_channels()
    {
        await RunAsync(
            ActivityTypes.ConversationUpdate,
            "channelCreated",
            activity => activity.ChannelId = "webchat"
        );

        Assert.Empty(_bot.Notes);
    }

    [Fact]
    public async Task Unreadable_channel_data_do_no_harm()
    {
        await RunAsync(
            ActivityTypes.ConversationUpdate,
            "channelCreated",
            activity => activity.ChannelData = JsonElement.Parse("\"text\"")
        );

        Assert.Empty(_bot.Notes);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted")]
    public async Task Changed_messages_have_their_methods(string type, string name, string note)
    {
        await RunAsync(type, name);

        Assert.Equal([note], _bot.Notes);
    }

    [Fact]
    public async Task Members_who_join_are_looked_up_and_come_before_any_event()
    {
        _service.Answer = _ =>
            FakeService.Json("""{"id":"29:ana","name":"Ana","email":"ana@example.com"}""");

        await RunAsync(ActivityTypes.ConversationUpdate, "channelCreated", Joined("29:ana"));

        Assert.Equal(["added to 19:team@thread.tacv2", "members added 1"], _bot.Notes);
        Assert.Equal("ana@example.com", Assert.Single(_bot.Members).Email);
        Assert.Equal(
            "/teams/v3/conversations/19%3Ateam%40thread.tacv2/members/29%3Aana",
            Assert.Single(_service.Requests).Path
        );
    }

    [Fact]
    public async Task The_bot_that_joins_is_news_and_is_not_looked_up()
    {
        await RunAsync(ActivityTypes.ConversationUpdate, null, Joined("28:bot"));

        Assert.Equal("28:bot", Assert.Single(_bot.Members).Id);
        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task A_member_whom_the_activity_describes_is_not_looked_up()
    {
        var member = JsonSerializer.Deserialize<ChannelAccount>(
            """{"Id":"29:ana","email":"ana@example.com"}"""
        );

        await RunAsync(
            ActivityTypes.ConversationUpdate,
            null,
            activity => activity.MembersAdded = [member]
        );

        Assert.Equal("ana@example.com", Assert.Single(_bot.Members).Email);
        Assert.Empty(_service.Requests);
    }

    [Theory]
    [InlineData("""[null,{"id":"29:ana","email":{"x":1}}]""", null)]
    [InlineData("""[null,{"id":"29:ana","email":"a@x","userPrincipalName":[]}]""", "a@x")]
    public async Task A_member_of_another_form_is_read_as_far_as_it_fits(string json, string? email)
    {
        var members = SchemaJson
            .Deserialize<Activity>(Encoding.UTF8.GetBytes($$"""{"membersAdded":{{json}}}"""))
            .MembersAdded;

        await RunAsync(
            ActivityTypes.ConversationUpdate,
            null,
            activity => activity.MembersAdded = members
        );
        await RunAsync(
            ActivityTypes.ConversationUpdate,
            null,
            activity => activity.MembersRemoved = members
        );

        var added = Assert.Single(_bot.Members);
        Assert.Equal(("29:ana", email), (added.Id, added.Email));
        Assert.Equal("members removed 1", _bot.Notes[^1]);
        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task A_member_without_an_id_is_not_looked_up()
    {
        await RunAsync(
            ActivityTypes.ConversationUpdate,
            null,
            activity => activity.MembersAdded = [new ChannelAccount(name: "Ana")]
        );

        Assert.Equal("Ana", Assert.Single(_bot.Members).Name);
        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task A_member_of_a_conversation_that_is_gone_is_taken_from_the_activity()
    {
        _service.Answer = _ => Refusal("ConversationNotFound");

        await RunAsync(ActivityTypes.ConversationUpdate, null, Joined("29:ana"));

        Assert.Equal("29:ana", Assert.Single(_bot.Members).Id);
    }

    [Fact]
    public async Task Another_error_of_the_look_up_leaves_the_turn()
    {
        _service.Answer = _ => Refusal("ServiceError");

        await Assert.ThrowsAsync<ErrorResponseException>(() =>
            RunAsync(ActivityTypes.ConversationUpdate, null, Joined("29:ana"))
        );
    }

    [Fact]
    public async Task Members_who_leave_come_before_any_event_and_are_not_looked_up()
    {
        await RunAsync(
            ActivityTypes.ConversationUpdate,
            "teamRenamed",
            activity => activity.MembersRemoved = [new ChannelAccount("29:ana")]
        );

        Assert.Equal(["members removed 1"], _bot.Notes);
        Assert.Empty(_service.Requests);
    }

    private static Action<Activity> Joined(string id) =>
        activity => activity.MembersAdded = [new ChannelAccount(id)];

    private static HttpResponseMessage Refusal(string code) =>
        FakeService.Json($$$"""{"error":{"code":"{{{code}}}"}}""", HttpStatusCode.NotFound);

    private async Task RunAsync(string type, string? eventType, Action<Activity>? change = null)
    {
        var activity = Given.Message();
        activity.Type = type;
        activity.ChannelData = JsonSerializer.SerializeToElement(
            new
            {
                eventType,
                team = new { id = "19:team@thread.tacv2", name = "Payments" },
                channel = new { id = "19:abc@thread.tacv2", name = "General" },
            }
        );
        change?.Invoke(activity);
        await _adapter.RunAsync(
            activity,
            async (turn, token) =>
            {
                using var client = _service.CreateClient(string.Empty);
                using var connector = new ConnectorClient(
                    new Uri(Given.ServiceUrl),
                    credentials: null,
                    client,
                    disposeHttpClient: false
                );
                turn.TurnState.Add<IConnectorClient>(connector);
                await _bot.OnTurnAsync(turn, token);
            }
        );
    }
}
