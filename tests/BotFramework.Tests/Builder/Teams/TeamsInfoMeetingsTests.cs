using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Rest;

namespace Microsoft.Bot.Tests.Builder.Teams;

public sealed class TeamsInfoMeetingsTests : IDisposable
{
    private readonly FakeService _service = new();
    private readonly HttpClient _client;
    private readonly ConnectorClient _connector;
    private readonly TurnContext _turn = new(new RecordingAdapter(), Given.Message());

    public TeamsInfoMeetingsTests()
    {
        _client = _service.CreateClient(string.Empty);
        _connector = new ConnectorClient(
            new Uri(Given.ServiceUrl),
            credentials: null,
            _client,
            disposeHttpClient: false
        );
        _turn.TurnState.Add<IConnectorClient>(_connector);
        _service.Answer = _ => FakeService.Json("{}");
    }

    public void Dispose()
    {
        _turn.Dispose();
        _connector.Dispose();
        _client.Dispose();
        _service.Dispose();
    }

    [Fact]
    public async Task The_turns_meeting_is_described()
    {
        InMeeting();
        _service.Answer = _ => FakeService.Json("""{"details":{"title":"Weekly"}}""");

        var meeting = await TeamsInfo.GetMeetingInfoAsync(_turn);

        Assert.Equal("Weekly", meeting.Details.Title);
        Assert.Equal(("GET", "/teams/v1/meetings/m%3D"), Called);
    }

    [Fact]
    public async Task Whoever_sent_the_turn_is_looked_for_in_its_meeting_and_tenant()
    {
        InMeeting();
        _service.Answer = _ => FakeService.Json("""{"meeting":{"role":"Organizer"}}""");

        var participant = await TeamsInfo.GetMeetingParticipantAsync(_turn);

        Assert.Equal("Organizer", participant.Meeting.Role);
        Assert.Equal(
            ("GET", "/teams/v1/meetings/m%3D/participants/oid-ana?tenantId=tenant"),
            Called
        );
    }

    [Fact]
    public async Task Another_participant_of_another_meeting_may_be_named()
    {
        await TeamsInfo.GetMeetingParticipantAsync(_turn, "other", "oid-ben", "their tenant");

        Assert.Equal(
            ("GET", "/teams/v1/meetings/other/participants/oid-ben?tenantId=their%20tenant"),
            Called
        );
    }

    [Fact]
    public async Task What_cannot_be_shown_to_everybody_in_a_meeting_is_a_success_that_says_so()
    {
        InMeeting();
        _service.Answer = _ =>
            FakeService.Json(
                """{"recipientsFailureInfo":[{"recipientMri":"29:ben","errorCode":"gone"}]}""",
                System.Net.HttpStatusCode.MultiStatus
            );

        var answer = await TeamsInfo.SendMeetingNotificationAsync(
            _turn,
            new TargetedMeetingNotification { Type = "targetedMeetingNotification" }
        );

        Assert.Equal("29:ben", Assert.Single(answer.RecipientsFailureInfo).RecipientMri);
        Assert.Equal(("POST", "/teams/v1/meetings/m%3D/notification"), Called);
        Assert.Equal(
            """{"type":"targetedMeetingNotification"}""",
            Assert.Single(_service.Requests).Body
        );
    }

    [Fact]
    public async Task A_meeting_that_teams_does_not_show_is_a_fault()
    {
        _service.Answer = _ => FakeService.Json("{}", System.Net.HttpStatusCode.Forbidden);

        await Assert.ThrowsAsync<HttpOperationException>(() =>
            TeamsInfo.GetMeetingInfoAsync(_turn, "m")
        );
        Assert.Single(_service.Requests);
    }

    [Fact]
    public async Task Outside_a_meeting_there_is_none_to_ask_about()
    {
        await AssertRefusedAsync(() => TeamsInfo.GetMeetingInfoAsync(_turn));
        await AssertRefusedAsync(() => TeamsInfo.GetMeetingParticipantAsync(_turn));
        await AssertRefusedAsync(() => TeamsInfo.GetMeetingParticipantAsync(_turn, "m"));
        await AssertRefusedAsync(() =>
            TeamsInfo.SendMeetingNotificationAsync(_turn, new TargetedMeetingNotification())
        );
        _turn.Activity.From.AadObjectId = null;
        await AssertRefusedAsync(() =>
            TeamsInfo.GetMeetingParticipantAsync(_turn, "m", tenantId: "tenant")
        );
        Assert.Empty(_service.Requests);
    }

    private (string, string) Called
    {
        get
        {
            var request = Assert.Single(_service.Requests);
            return (request.Method, request.Path);
        }
    }

    private static async Task AssertRefusedAsync(Func<Task> ask) =>
        await Assert.ThrowsAsync<InvalidOperationException>(ask);

    private void InMeeting() =>
        _turn.Activity.ChannelData = new TeamsChannelData
        {
            Meeting = new TeamsMeetingInfo("m="),
            Tenant = new TenantInfo("tenant"),
        };
}
