using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Channels.Faults;

namespace TalentBot.Sandbox.Tests.Channels;

public sealed class TeamsServiceTests : IAsyncLifetime, IDisposable
{
    private readonly Workplace _workplace = Workplace.Of("Ana", "Ben", "Cara");
    private readonly HttpClient _bot = new();
    private TeamsService _teams = null!;

    private string ChannelId => _workplace.Channel.Id;

    public async Task InitializeAsync()
    {
        _teams = await TeamsService.StartAsync(_workplace, CancellationToken.None);
        _bot.BaseAddress = _teams.ServiceUrl;
    }

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public void It_listens_on_loopback_only() => Assert.True(_teams.ServiceUrl.IsLoopback);

    [Fact]
    public async Task A_post_can_be_changed_and_taken_back_and_keeps_its_versions()
    {
        var id = (await SendAsync(ChannelId, "one")).Text("id")!;
        using var put = await _bot.PutAsJsonAsync(Activity(ChannelId, id), Said("two"));
        using var delete = await _bot.DeleteAsync(
            new Uri(Activity(ChannelId, id), UriKind.Relative)
        );

        var post = Assert.Single(_teams.Posts.All);
        Assert.Equal(["one", "two"], post.Versions.Select(v => v.Activity.Text("text")));
        Assert.True(post.Versions[0].Sequence < post.Versions[1].Sequence);
        Assert.True(post.IsDeleted);
    }

    [Fact]
    public async Task A_post_that_is_not_there_cannot_be_changed()
    {
        using var put = await _bot.PutAsJsonAsync(Activity(ChannelId, "1"), Said("two"));
        using var delete = await _bot.DeleteAsync(
            new Uri(Activity(ChannelId, "1"), UriKind.Relative)
        );

        Assert.Equal(HttpStatusCode.NotFound, put.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, delete.StatusCode);
    }

    [Fact]
    public async Task A_reply_lands_in_the_conversation()
    {
        using var response = await _bot.PostAsJsonAsync(Activity(ChannelId, "5"), Said("hello"));

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal("hello", Assert.Single(_teams.Posts.In(ChannelId)).Text);
    }

    [Fact]
    public async Task Nothing_can_be_said_in_a_conversation_that_does_not_exist()
    {
        using var response = await _bot.PostAsJsonAsync(
            "v3/conversations/19:nowhere@thread.tacv2/activities",
            Said("hello")
        );

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(_teams.Posts.All);
    }

    [Fact]
    public async Task The_chat_with_a_person_is_the_same_each_time()
    {
        var first = await CreateAsync(Chat(_workplace["Ben"].UserId));
        var second = await CreateAsync(Chat(_workplace["Ben"].UserId));

        Assert.Equal(TeamsService.ChatOf(_workplace["Ben"]), first.Text("id"));
        Assert.Equal(first.Text("id"), second.Text("id"));
    }

    [Fact]
    public async Task A_chat_with_a_stranger_is_refused()
    {
        using var response = await _bot.PostAsJsonAsync("v3/conversations", Chat("29:nobody"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_new_thread_has_its_first_post_and_takes_replies()
    {
        var created = await CreateAsync(
            new JsonObject
            {
                ["isGroup"] = true,
                ["channelData"] = new JsonObject
                {
                    ["channel"] = new JsonObject { ["id"] = ChannelId },
                },
                ["activity"] = Said("root"),
            }
        );
        await SendAsync(created.Text("id")!, "reply");

        Assert.Equal($"{ChannelId};messageid={created.Text("activityId")}", created.Text("id"));
        Assert.Equal(["root", "reply"], _teams.Posts.In(created.Text("id")!).Select(p => p.Text));
    }

    [Fact]
    public async Task A_thread_without_a_message_is_refused()
    {
        var body = Given.Json(
            $$"""{ "isGroup": true, "channelData": { "channel": { "id": "{{ChannelId}}" } } }"""
        );

        using var response = await _bot.PostAsJsonAsync("v3/conversations", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_member_is_found_by_either_id()
    {
        var ana = _workplace["Ana"];

        var byUser = await GetAsync($"v3/conversations/{ChannelId}/members/{ana.UserId}");
        var byDirectory = await GetAsync($"v3/conversations/{ChannelId}/members/{ana.AadObjectId}");

        Assert.Equal(ana.AadObjectId, byUser.Text("aadObjectId"));
        Assert.Equal(ana.UserId, byDirectory.Text("id"));
    }

    [Fact]
    public async Task Pages_of_members_together_are_everybody()
    {
        var first = await GetAsync($"v3/conversations/{ChannelId}/pagedmembers?pageSize=2");
        var token = first.Text("continuationToken");
        var second = await GetAsync(
            $"v3/conversations/{ChannelId}/pagedmembers?pageSize=2&continuationToken={token}"
        );

        Assert.Equal(
            ["Ana", "Ben", "Cara"],
            first.Children("members").Concat(second.Children("members")).Select(m => m.Text("name"))
        );
        Assert.Null(second.Text("continuationToken"));
    }

    [Fact]
    public async Task The_team_names_its_channels()
    {
        var team = await GetAsync($"v3/teams/{_workplace.Team.Id}");
        var channels = await GetAsync($"v3/teams/{_workplace.Team.Id}/conversations");

        Assert.Equal(_workplace.Team.AadGroupId, team.Text("aadGroupId"));
        Assert.Equal(
            _workplace.Team.Channels.Select(c => c.Id),
            channels.Children("conversations").Select(c => c.Text("id"))
        );
    }

    [Fact]
    public async Task A_text_with_a_card_gets_no_id_as_in_Teams()
    {
        var both = Given.Attached(Given.DecisionCard());
        both["text"] = "look";

        using var response = await _bot.PostAsJsonAsync(Activity(ChannelId), both);

        Assert.Null((await ReadAsync(response)).Text("id"));
    }

    [Fact]
    public async Task A_huge_post_is_refused()
    {
        using var response = await _bot.PostAsJsonAsync(
            Activity(ChannelId),
            Said(new string('x', 60_000))
        );

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_planned_refusal_happens_as_often_as_planned_and_does_nothing()
    {
        _teams.Faults.Add(
            new Fault(new FaultEffect.Refuse(429, TimeSpan.FromSeconds(3)))
            {
                On = ConnectorOperation.Send,
            }
        );

        using var member = await _bot.GetAsync(
            new Uri($"v3/conversations/{ChannelId}/members", UriKind.Relative)
        );
        using var first = await _bot.PostAsJsonAsync(Activity(ChannelId), Said("one"));
        using var second = await _bot.PostAsJsonAsync(Activity(ChannelId), Said("two"));

        Assert.True(member.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), first.Headers.RetryAfter?.Delta);
        Assert.Equal("two", Assert.Single(_teams.Posts.All).Text);
    }

    [Fact]
    public async Task A_lost_answer_leaves_the_post_there()
    {
        _teams.Faults.Add(new Fault(new FaultEffect.LoseAnswer()));

        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(ChannelId, "one"));

        Assert.Equal("one", Assert.Single(_teams.Posts.All).Text);
    }

    [Fact]
    public async Task An_outage_leaves_nothing_there_but_what_was_sent_is_noted()
    {
        _teams.Faults.Add(new Fault(new FaultEffect.Outage()));

        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(ChannelId, "secrét"));

        // The caller learns of the broken connection before the other side has noted it.
        for (var i = 0; i < 200 && !_teams.Traffic.Mentioning("SECRÉT").Any(); i++)
        {
            await Task.Delay(10);
        }

        Assert.Empty(_teams.Posts.All);
        Assert.Equal(0, Assert.Single(_teams.Traffic.Mentioning("SECRÉT")).Status);
    }

    [Fact]
    public async Task Waiting_for_a_post_ends_when_it_comes()
    {
        var waiting = _teams.Posts.WaitAsync(
            p => p.Text == "late",
            TimeSpan.FromSeconds(20),
            CancellationToken.None
        );
        await SendAsync(ChannelId, "early");
        Assert.False(waiting.IsCompleted);
        await SendAsync(ChannelId, "late");

        Assert.Equal("late", (await waiting).Text);
    }

    [Fact]
    public async Task Waiting_in_vain_tells_what_is_there_instead()
    {
        await SendAsync(ChannelId, "something else");

        var failure = await Assert.ThrowsAsync<TimeoutException>(() =>
            _teams.Posts.WaitAsync(_ => false, TimeSpan.FromMilliseconds(20), default)
        );

        Assert.Contains("something else", failure.Message, StringComparison.Ordinal);
    }

    private static string Activity(string conversation, string? id = null) =>
        $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities"
        + (id is null ? string.Empty : $"/{id}");

    private static JsonObject Said(string text) => new() { ["type"] = "message", ["text"] = text };

    private static JsonObject Chat(string userId) =>
        Given.Json($$"""{ "isGroup": false, "members": [{ "id": "{{userId}}" }] }""");

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage response) =>
        (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>())!;

    private async Task<JsonObject> SendAsync(string conversation, string text)
    {
        using var response = await _bot.PostAsJsonAsync(Activity(conversation), Said(text));
        return await ReadAsync(response);
    }

    private async Task<JsonObject> CreateAsync(JsonObject body)
    {
        using var response = await _bot.PostAsJsonAsync("v3/conversations", body);
        return await ReadAsync(response);
    }

    private async Task<JsonObject> GetAsync(string path)
    {
        using var response = await _bot.GetAsync(new Uri(path, UriKind.Relative));
        return await ReadAsync(response);
    }
}
