using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder.Teams;

public sealed class TeamsEventTests
{
    private const string People = """{"members":[{"user":{"id":"29:ana"}}]}""";

    private readonly NotingEventBot _bot = new();
    private readonly RecordingAdapter _adapter = new();

    public static TheoryData<string> Names =>
        [
            "meetingStart",
            "meetingEnd",
            "meetingParticipantJoin",
            "meetingParticipantLeave",
            "readReceipt",
        ];

    [Theory]
    [InlineData("meetingStart", """{"Id":"m","StartTime":"2026-01-02T03:04:05Z"}""", "start m 3")]
    [InlineData("meetingEnd", """{"Id":"m","EndTime":"2026-01-02T04:04:05Z"}""", "end m 4")]
    [InlineData("meetingParticipantJoin", People, "joined 29:ana")]
    [InlineData("meetingParticipantLeave", People, "left 29:ana")]
    [InlineData("readReceipt", """{"lastReadMessageId":"17"}""", "read 17")]
    public async Task An_event_of_teams_has_its_method(string name, string value, string note)
    {
        await RunAsync($"application/vnd.microsoft.{name}", value);

        Assert.Equal([note], _bot.Notes);
    }

    [Theory]
    [InlineData("application/vnd.microsoft.somethingNew", "msteams")]
    [InlineData("application/vnd.microsoft.meetingStart", "webchat")]
    [InlineData("own", "msteams")]
    [InlineData(null, "msteams")]
    public async Task Any_other_event_is_just_an_event(string? name, string channel)
    {
        await RunAsync(name, "{}", channel);

        Assert.Equal([$"event {name}"], _bot.Notes);
    }

    [Fact]
    public async Task A_token_event_is_still_known()
    {
        await RunAsync("tokens/response", "{}");

        Assert.Equal(["token"], _bot.Notes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_event_whose_value_does_not_fit_is_a_fault_that_names_it(string name)
    {
        foreach (var value in new[] { "null", "7" })
        {
            var fault = await Assert.ThrowsAsync<ArgumentException>(() =>
                RunAsync($"application/vnd.microsoft.{name}", value)
            );

            Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        }

        Assert.Empty(_bot.Notes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_not_overridden_does_nothing(string name)
    {
        await RunAsync($"application/vnd.microsoft.{name}", "{}", bot: new TeamsActivityHandler());

        Assert.Empty(_adapter.Sent);
    }

    private Task RunAsync(
        string? name,
        string value,
        string channel = "msteams",
        IBot? bot = null
    ) =>
        _adapter.RunAsync(
            new Activity(ActivityTypes.Event)
            {
                Name = name,
                ChannelId = channel,
                Value = JsonElement.Parse(value),
            },
            (bot ?? _bot).OnTurnAsync
        );

    private sealed class NotingEventBot : TeamsActivityHandler
    {
        public List<string> Notes { get; } = [];

        protected override Task OnTeamsMeetingStartAsync(
            MeetingStartEventDetails meeting,
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken
        ) => NoteAsync($"start {meeting.Id} {meeting.StartTime.Hour}");

        protected override Task OnTeamsMeetingEndAsync(
            MeetingEndEventDetails meeting,
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken
        ) => NoteAsync($"end {meeting.Id} {meeting.EndTime.Hour}");

        protected override Task OnTeamsMeetingParticipantsJoinAsync(
            MeetingParticipantsEventDetails meeting,
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken
        ) => NoteAsync($"joined {meeting.Members[0].User.Id}");

        protected override Task OnTeamsMeetingParticipantsLeaveAsync(
            MeetingParticipantsEventDetails meeting,
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken
        ) => NoteAsync($"left {meeting.Members[0].User.Id}");

        protected override Task OnTeamsReadReceiptAsync(
            ReadReceiptInfo readReceiptInfo,
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken
        ) => NoteAsync($"read {readReceiptInfo.LastReadMessageId}");

        protected override Task OnTokenResponseEventAsync(
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken
        ) => NoteAsync("token");

        protected override Task OnEventAsync(
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken
        ) => NoteAsync($"event {turnContext.Activity.Name}");

        private Task NoteAsync(string note)
        {
            Notes.Add(note);
            return Task.CompletedTask;
        }
    }
}
