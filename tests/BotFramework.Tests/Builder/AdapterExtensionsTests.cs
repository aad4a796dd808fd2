using Microsoft.Bot.Builder;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder;

public sealed class AdapterExtensionsTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task A_service_is_found_by_its_type_or_by_a_key()
    {
        var byType = new RegisterClassMiddleware<string>("by type");
        _adapter.Use(byType).Use(new RegisterClassMiddleware<string>("by key", "key"));
        await RunAsync(turn =>
        {
            Assert.Equal("by type", turn.TurnState.Get<string>());
            Assert.Equal("by key", turn.TurnState.Get<string>("key"));
        });

        byType.Service = "another";

        await RunAsync(turn => Assert.Equal("another", turn.TurnState.Get<string>()));
    }

    [Fact]
    public async Task The_storage_is_found_in_the_turn()
    {
        _adapter.UseStorage(_storage);

        await RunAsync(turn => Assert.Same(_storage, turn.TurnState.Get<IStorage>()));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task States_are_found_in_the_turn_and_saved_if_wanted(bool auto, int saved)
    {
        var user = new UserState(_storage);
        var conversation = new ConversationState(_storage);
        _adapter.UseState(user, conversation, auto);

        await _adapter.RunAsync(
            Given.Message(),
            async (turn, token) =>
            {
                Assert.Same(user, turn.TurnState.Get<BotState>(typeof(UserState).FullName));
                Assert.Same(
                    conversation,
                    turn.TurnState.Get<BotState>(typeof(ConversationState).FullName)
                );
                await user.CreateProperty<string>("name").SetAsync(turn, "Ana", token);
            }
        );

        var found = await _storage.ReadAsync(["msteams/users/29:ana"], CancellationToken.None);
        Assert.Equal(saved, found.Count);
    }

    [Fact]
    public async Task What_is_stored_is_read_as_the_type_that_is_asked_for()
    {
        await _storage.WriteAsync(
            new Dictionary<string, object> { ["a"] = new Noted { Note = "kept" } },
            CancellationToken.None
        );

        var found = await _storage.ReadAsync<Noted>(["a", "missing"]);

        Assert.Equal(("a", "kept"), (found.Single().Key, found.Single().Value.Note));
    }

    private Task RunAsync(Action<ITurnContext> check) =>
        _adapter.RunAsync(
            Given.Message(),
            (turn, _) =>
            {
                check(turn);
                return Task.CompletedTask;
            }
        );

    public sealed class Noted
    {
        public string? Note { get; set; }
    }
}
