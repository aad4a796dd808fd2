using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Tests.Testing;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Tests.Builder.Integration.AspNet.Core;

public sealed class CloudAdapterProactiveTests : IDisposable
{
    private readonly FakeService _channel = new();
    private readonly CloudAdapter _adapter;

    public CloudAdapterProactiveTests()
    {
        _adapter = new CloudAdapter(new ConfigurationBuilder().Build(), _channel);
    }

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_conversation_is_continued_as_a_reply_to_the_continuation()
    {
        var reference = Given.Message().GetConversationReference();
        Activity? activity = null;

        await _adapter.ContinueConversationAsync(
            string.Empty,
            reference,
            async (turn, token) =>
            {
                activity = turn.Activity;
                await turn.SendActivityAsync("reminder", cancellationToken: token);
            },
            CancellationToken.None
        );

        Assert.Equal("ContinueConversation", activity!.Name);
        Assert.Equal("29:ana", activity.From.Id);
        Assert.EndsWith(
            $"/activities/{activity.Id}",
            Assert.Single(_channel.Requests).Path,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_conversation_is_made_and_its_turn_is_the_bots_own()
    {
        _channel.Answer = _ => FakeService.Json("""{"id":"19:new;messageid=1","activityId":"1"}""");
        Activity? activity = null;

        await _adapter.CreateConversationAsync(
            string.Empty,
            "msteams",
            Given.ServiceUrl,
            audience: null,
            new ConversationParameters
            {
                IsGroup = true,
                TenantId = "tenant",
                Bot = new ChannelAccount("28:bot"),
                Activity = new Activity(ActivityTypes.Message) { Text = "root" },
                ChannelData = new { channel = new { id = "19:channel" } },
            },
            (turn, _) =>
            {
                activity = turn.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None
        );

        var request = Assert.Single(_channel.Requests);
        Assert.Equal("/teams/v3/conversations", request.Path);
        Assert.Equal(
            "19:channel",
            request
                .Json.GetProperty("channelData")
                .GetProperty("channel")
                .GetProperty("id")
                .GetString()
        );
        Assert.Equal("CreateConversation", activity!.Name);
        Assert.Equal("19:new;messageid=1", activity.Conversation.Id);
        Assert.Equal("tenant", activity.Conversation.TenantId);
        Assert.Equal(("event", "1"), (activity.Type, activity.Id));
        Assert.Equal("28:bot", activity.Recipient.Id);
        Assert.Null(activity.From);
    }

    [Fact]
    public async Task Whoever_continues_a_conversation_is_the_app_itself()
    {
        const string app = "app";
        var adapter = CreateAdapter(app);
        ClaimsIdentity? identity = null;
        string? key = null;

        await adapter.ContinueConversationAsync(
            app,
            Given.Message().GetConversationReference(),
            async (turn, token) =>
            {
                identity = turn.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey);
                var user = new UserState(new MemoryStorage());
                await user.LoadAsync(turn, cancellationToken: token);
                key = turn.Activity.From.Id;
            },
            CancellationToken.None
        );

        Assert.Equal(
            [("aud", app), ("appid", app)],
            identity!.Claims.Select(claim => (claim.Type, claim.Value))
        );
        Assert.Equal("29:ana", key);
    }

    [Fact]
    public async Task In_a_made_conversation_the_bot_answers_what_it_made_and_knows_no_user()
    {
        _channel.Answer = _ => FakeService.Json("""{"id":"19:new"}""");
        string? id = null;

        await _adapter.CreateConversationAsync(
            string.Empty,
            "msteams",
            Given.ServiceUrl,
            audience: null,
            new ConversationParameters(),
            async (turn, token) =>
            {
                id = turn.Activity.Id;
                await Assert.ThrowsAsync<InvalidOperationException>(() =>
                    new UserState(new MemoryStorage()).LoadAsync(turn, cancellationToken: token)
                );
                await turn.SendActivityAsync("hello", cancellationToken: token);
            },
            CancellationToken.None
        );

        Assert.True(Guid.TryParse(id, out _));
        Assert.Equal(
            $"/teams/v3/conversations/19%3Anew/activities/{id}",
            _channel.Requests[1].Path
        );
    }

    [Fact]
    public async Task Without_a_service_url_there_is_nowhere_to_go()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() =>
            _adapter.CreateConversationAsync(
                string.Empty,
                "msteams",
                serviceUrl: string.Empty,
                audience: null,
                new ConversationParameters(),
                NothingAsync,
                CancellationToken.None
            )
        );
        await Assert.ThrowsAsync<ArgumentException>(() =>
            _adapter.ContinueConversationAsync(
                string.Empty,
                new Activity { Conversation = new ConversationAccount(id: "19:x") },
                NothingAsync,
                CancellationToken.None
            )
        );
    }

    [Fact]
    public async Task The_bot_speaks_first_only_as_the_app_it_is()
    {
        var adapter = CreateAdapter("app");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            adapter.ContinueConversationAsync(
                "another-app",
                Given.Message().GetConversationReference(),
                NothingAsync,
                CancellationToken.None
            )
        );
    }

    [Fact]
    public async Task An_adapter_needs_no_configuration_for_a_bot_without_an_app()
    {
        var adapter = new CloudAdapter();
        ConnectorFactory? connectors = null;

        await adapter.ContinueConversationAsync(
            string.Empty,
            Given.Message().GetConversationReference(),
            (turn, _) =>
            {
                connectors = turn.TurnState.Get<ConnectorFactory>();
                return Task.CompletedTask;
            },
            CancellationToken.None
        );

        Assert.NotNull(connectors);
    }

    private static Task NothingAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private CloudAdapter CreateAdapter(string app)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["MicrosoftAppId"] = app,
            ["MicrosoftAppPassword"] = "secret",
        };
        return new CloudAdapter(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
            _channel
        );
    }
}
