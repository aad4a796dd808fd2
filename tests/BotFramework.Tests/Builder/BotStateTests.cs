using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Moq;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Tests.Builder;

public sealed class BotStateTests : IDisposable
{
    private const string Key = "test/conversations/19:a@thread.tacv2;messageid=7";
    private readonly MemoryStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Basket> _basket;
    private readonly TurnContext _turn = Turn();
    private readonly TurnContext _next = Turn();

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _basket = _state.CreateProperty<Basket>("basket");
    }

    public void Dispose()
    {
        _turn.Dispose();
        _next.Dispose();
    }

    [Fact]
    public async Task Keys_are_made_of_the_raw_ids()
    {
        Assert.Equal(Key, await KeyAsync(storage => new ConversationState(storage), _turn));
        Assert.Equal("test/users/29:u", await KeyAsync(storage => new UserState(storage), _turn));
        Assert.Equal(
            $"{Key}/users/29:u",
            await KeyAsync(storage => new PrivateConversationState(storage), _turn)
        );
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("conversation.id")]
    [InlineData("from.id")]
    public async Task A_missing_part_of_the_key_is_named(string part)
    {
        _turn.Activity.ChannelId = part == "channelId" ? null : "test";
        _turn.Activity.Conversation = part == "conversation.id" ? null : new(id: "c");
        _turn.Activity.From = part == "from.id" ? null : new(id: "u");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new PrivateConversationState(_storage).LoadAsync(_turn)
        );

        Assert.Equal($"invalid activity-missing {part}", exception.Message);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_written()
    {
        var storage = new Mock<IStorage>();
        storage
            .Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    [Key] = new Dictionary<string, object>(StringComparer.Ordinal) { ["n"] = 1L },
                }
            );
        var state = new ConversationState(storage.Object);

        await state.SaveChangesAsync(_turn, force: true);
        await state.LoadAsync(_turn);
        await state.SaveChangesAsync(_turn);
        Written(storage, Times.Never());

        await state.SaveChangesAsync(_turn, force: true);
        Written(storage, Times.Once());

        await state.CreateProperty<int>("n").SetAsync(_turn, 2);
        await state.SaveChangesAsync(_turn);
        await state.SaveChangesAsync(_turn);
        Written(storage, Times.Exactly(2));
    }

    [Fact]
    public async Task The_state_is_loaded_once_a_turn_unless_forced()
    {
        await SaveAsync(basket => basket.Fruit.Add("apple"));
        await _basket.GetAsync(_turn);
        await SaveAsync(basket => basket.Fruit.Add("pear"));

        Assert.Single((await _basket.GetAsync(_turn)).Fruit);
        await _state.LoadAsync(_turn, force: true);
        Assert.Equal(2, (await _basket.GetAsync(_turn)).Fruit.Count);
    }

    [Fact]
    public async Task A_cleared_state_is_written_as_empty()
    {
        await SaveAsync(basket => basket.Fruit.Add("apple"));

        await _state.ClearStateAsync(_turn);
        await _state.SaveChangesAsync(_turn);

        Assert.Empty(Assert.IsType<Dictionary<string, object>>(await StoredAsync()));
    }

    [Fact]
    public async Task A_deleted_state_leaves_the_turn_and_the_storage_at_once()
    {
        await SaveAsync(basket => basket.Fruit.Add("apple"));
        await _state.LoadAsync(_turn);

        await _state.DeleteAsync(_turn);

        Assert.Null(_state.GetCachedState(_turn));
        Assert.Null(await StoredAsync());
    }

    [Fact]
    public async Task What_is_stored_must_be_a_dictionary()
    {
        await WriteAsync("a text");

        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(_turn));
    }

    [Fact]
    public async Task A_token_is_a_dictionary_too()
    {
        var storage = new Mock<IStorage>();
        storage
            .Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    [Key] = JObject.Parse("""{"basket":{"fruit":["apple"]}}"""),
                }
            );
        var basket = new ConversationState(storage.Object).CreateProperty<Basket>("basket");

        Assert.Equal(["apple"], (await basket.GetAsync(_turn)).Fruit);
    }

    [Fact]
    public async Task The_loaded_state_may_be_looked_at_as_a_token()
    {
        Assert.Throws<NullReferenceException>(() => _state.Get(_turn));

        await _basket.SetAsync(_turn, new Basket { Fruit = ["apple"] });

        Assert.Equal("apple", _state.Get(_turn)["basket"]!["Fruit"]![0]);
    }

    [Fact]
    public async Task The_turn_holds_the_state_under_its_name()
    {
        await _state.LoadAsync(_turn);

        Assert.IsType<BotState.CachedBotState>(_turn.TurnState["conversationstate"]);
    }

    private static TurnContext Turn() =>
        new(
            new TestAdapter(),
            new Activity(ActivityTypes.Message)
            {
                ChannelId = "test",
                Conversation = new(id: "19:a@thread.tacv2;messageid=7"),
                From = new(id: "29:u"),
            }
        );

    private static void Written(Mock<IStorage> storage, Times times) =>
        storage.Verify(
            s =>
                s.WriteAsync(
                    It.IsAny<IDictionary<string, object>>(),
                    It.IsAny<CancellationToken>()
                ),
            times
        );

    private static async Task<string> KeyAsync(Func<IStorage, BotState> make, ITurnContext turn)
    {
        var keys = Array.Empty<string>();
        var storage = new Mock<IStorage>();
        storage
            .Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .Callback<string[], CancellationToken>((read, _) => keys = read)
            .ReturnsAsync(new Dictionary<string, object>(StringComparer.Ordinal));
        await make(storage.Object).LoadAsync(turn);
        return Assert.Single(keys);
    }

    private async Task SaveAsync(Action<Basket> change)
    {
        using var turn = Turn();
        change(await _basket.GetAsync(turn, () => new Basket()));
        await _state.SaveChangesAsync(turn);
    }

    private async Task<object?> StoredAsync()
    {
        var found = await _storage.ReadAsync([Key], CancellationToken.None);
        return found.TryGetValue(Key, out var stored) ? stored : null;
    }

    private Task WriteAsync(object value) =>
        _storage.WriteAsync(
            new Dictionary<string, object>(StringComparer.Ordinal) { [Key] = value },
            CancellationToken.None
        );

    private sealed class Basket
    {
        public List<string> Fruit { get; set; } = [];
    }
}
