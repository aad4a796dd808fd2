using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Channels;
using TalentBot.Sandbox.Channels.Posts;
using TalentBot.Sandbox.Leaders;

namespace TalentBot.Sandbox.Tests.Leaders;

public sealed class LeaderTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Workplace _workplace = Workplace.Of("Ana", "Ben");
    private readonly HttpClient _connector = new();
    private readonly AnswerSheet _sheet = new()
    {
        Priorities = ["control", "speed"],
        Answers = ImmutableDictionary<string, string>.Empty.Add("core", "high"),
        Reasons = ImmutableDictionary<string, string>.Empty.Add("core", "It is ours"),
    };

    private Func<JsonObject, Task<JsonObject?>> _script = _ => Task.FromResult<JsonObject?>(null);
    private TeamsService _teams = null!;
    private StubBot _bot = null!;
    private BotClient _client = null!;
    private Leader _ana = null!;

    public async Task InitializeAsync()
    {
        _teams = await TeamsService.StartAsync(_workplace, CancellationToken.None);
        _bot = await StubBot.StartAsync(a => _script(a));
        _client = new BotClient(_bot.Messages, _teams.Traffic);
        _ana = new Leader(_workplace["Ana"], _teams, _client);
        _connector.BaseAddress = _teams.ServiceUrl;
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _connector.Dispose();
    }

    [Fact]
    public async Task A_channel_message_mentions_the_bot_and_people_as_Teams_does()
    {
        var thread = await _ana.SayAsync("start Payments", [_workplace["Ben"]], default);

        var activity = Assert.Single(_bot.Received);
        Assert.Equal("<at>TalentBot</at> start Payments <at>Ben</at>", activity.Text("text"));
        var mentions = activity.Children("entities").Where(e => e.Text("type") == "mention");
        Assert.Equal(
            [_workplace.BotId, _workplace["Ben"].UserId],
            mentions.Select(m => m.Child("mentioned")!.Text("id"))
        );
        Assert.DoesNotContain(
            _workplace["Ben"].AadObjectId,
            activity.ToJsonString(),
            StringComparison.Ordinal
        );
        Assert.Equal($"{_workplace.Channel.Id};messageid={activity.Text("id")}", thread);
        Assert.Equal(thread, activity.Child("conversation")!.Text("id"));
        Assert.Equal(_workplace["Ana"].AadObjectId, activity.Child("from")!.Text("aadObjectId"));
        Assert.Equal(
            _workplace.TenantId,
            activity.Child("channelData")!.Child("tenant")!.Text("id")
        );
        Assert.Equal(_teams.ServiceUrl.ToString(), activity.Text("serviceUrl"));
    }

    [Fact]
    public async Task A_chat_message_mentions_nobody()
    {
        await _ana.TellAsync("quick", default);

        var activity = Assert.Single(_bot.Received);
        Assert.Equal("quick", activity.Text("text"));
        Assert.Equal("personal", activity.Child("conversation")!.Text("conversationType"));
        Assert.DoesNotContain(activity.Children("entities"), e => e.Text("type") == "mention");
    }

    [Fact]
    public async Task A_dialog_is_filled_form_by_form_to_its_end()
    {
        var answers = new Queue<JsonObject>([
            Given.Continue(Given.Priorities()),
            Given.Continue(Given.Form("core")),
            Given.Message("Thank you"),
        ]);
        _script = _ => Task.FromResult<JsonObject?>(answers.Dequeue());

        var dialog = await _ana.AnswerAsync(await DecisionCardAsync(), _sheet, default);

        Assert.Equal("Thank you", dialog.Message);
        Assert.Null(dialog.Form);
        Assert.Equal(2, dialog.Seen.Count);
        Assert.Equal(
            ["task/fetch", "task/submit", "task/submit"],
            _bot.Received.Select(a => a.Text("name"))
        );
        Assert.Equal("a1", Data(0).Text("assessment"));
        Assert.Equal("control", Data(1).Text("priority.1"));
        Assert.Equal("speed", Data(1).Text("priority.2"));
        Assert.Equal("high", Data(2).Text("core"));
        Assert.Equal("It is ours", Data(2).Text("core.reason"));
        Assert.Equal("core", Data(2).Text("form"));
    }

    [Fact]
    public async Task A_dialog_without_an_end_is_given_up()
    {
        _script = _ => Task.FromResult<JsonObject?>(Given.Continue(Given.Form("core")));

        var failure = await Assert.ThrowsAsync<NotOfferedException>(async () =>
            await _ana.AnswerAsync(await DecisionCardAsync(), _sheet, default)
        );

        Assert.Contains("Still at the form", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_is_not_there_cannot_be_pressed()
    {
        var post = await DecisionCardAsync();

        await Assert.ThrowsAsync<NotOfferedException>(() =>
            _ana.OpenAsync(post, "decide", default)
        );
        await Assert.ThrowsAsync<NotOfferedException>(() =>
            _ana.OpenAsync(post, "answer-in-chat", default)
        );
        Assert.Empty(_bot.Received);
    }

    [Fact]
    public async Task Forms_in_the_chat_are_filled_where_they_stand()
    {
        var post = await DecisionCardAsync();
        _script = async activity =>
        {
            var value = activity.Child("value")!;
            _ = (value.Text("verb"), value.Text("form")) switch
            {
                ("answer-in-chat", _) => await PostAsync(_ana.Chat, Given.Form("first")),
                (_, "first") => await PutAsync(activity, Given.Form("core")),
                _ => await PutAsync(activity, Given.DecisionCard()),
            };
            return null;
        };

        var last = await _ana.AnswerInChatAsync(post, _sheet, Patience, default);

        Assert.True(last.Offers("answer"));
        Assert.Equal(3, last.Versions.Length);
        Assert.Equal(["message", "message", "message"], _bot.Received.Select(a => a.Text("type")));
        Assert.Equal(post.Id, _bot.Received[0].Text("replyToId"));
        Assert.Equal("high", _bot.Received[2].Child("value")!.Text("core"));
    }

    [Fact]
    public async Task An_activity_is_delivered_again_with_its_own_id_or_a_new_one()
    {
        await _ana.TellAsync("hello", default);
        await _ana.RedeliverAsync(_ana.Sent[0], withNewId: false, default);
        await _ana.RedeliverAsync(_ana.Sent[0], withNewId: true, default);

        var ids = _bot.Received.Select(a => a.Text("id")).ToArray();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
        Assert.All(_bot.Received, a => Assert.Equal("hello", a.Text("text")));
    }

    [Fact]
    public async Task The_bots_answers_are_noted_too()
    {
        _script = _ => Task.FromResult<JsonObject?>(Given.Message("psst"));

        await _ana.OpenAsync(await DecisionCardAsync(), "answer", default);

        Assert.Equal(
            "answer to invoke task/fetch",
            Assert.Single(_teams.Traffic.Mentioning("psst")).What
        );
    }

    private JsonObject Data(int index) => _bot.Received[index].Child("value")!.Child("data")!;

    private Task<Post> DecisionCardAsync() =>
        PostAsync(_workplace.Channel.Id, Given.DecisionCard());

    private async Task<Post> PostAsync(string conversation, JsonObject card)
    {
        var path = $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        using var response = await _connector.PostAsJsonAsync(path, Given.Attached(card));
        return _teams.Posts.All[^1];
    }

    private async Task<Post> PutAsync(JsonObject activity, JsonObject card)
    {
        var conversation = Uri.EscapeDataString(activity.Child("conversation")!.Text("id")!);
        var path = $"v3/conversations/{conversation}/activities/{activity.Text("replyToId")}";
        using var response = await _connector.PutAsJsonAsync(path, Given.Attached(card));
        return _teams.Posts.All[^1];
    }
}
