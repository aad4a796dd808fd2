using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests.Builder;

public sealed class BotStatePropertyTests : IDisposable
{
    private readonly MemoryStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Basket> _basket;
    private readonly TurnContext _turn = Turn();
    private readonly TurnContext _next = Turn();

    public BotStatePropertyTests()
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
    public async Task A_change_inside_a_fetched_object_is_saved()
    {
        await SaveAsync(basket => basket.Fruit.Add("apple"));
        await SaveAsync(basket => basket.Fruit.Add("pear"));

        var basket = await _basket.GetAsync(_next);

        Assert.Equal(["apple", "pear"], basket.Fruit);
    }

    [Fact]
    public async Task A_missing_value_is_made_by_the_factory_and_kept()
    {
        var made = await _basket.GetAsync(_turn, () => new Basket());

        Assert.Same(made, await _basket.GetAsync(_turn));
    }

    [Fact]
    public async Task A_null_value_counts_as_missing()
    {
        await _basket.SetAsync(_turn, null!);

        Assert.NotNull(await _basket.GetAsync(_turn, () => new Basket()));
    }

    [Fact]
    public async Task Without_a_factory_a_missing_value_is_the_default_and_nothing_is_kept()
    {
        Assert.Equal(0, await _state.CreateProperty<int>("count").GetAsync(_turn));

        Assert.Empty(_state.GetCachedState(_turn).State);
    }

    [Fact]
    public async Task A_stored_value_is_read_as_the_type_that_is_asked_for()
    {
        await _state.CreateProperty<long>("count").SetAsync(_turn, 3);
        await _state.CreateProperty<DateTimeOffset>("at").SetAsync(_turn, DateTimeOffset.UnixEpoch);
        await _state.SaveChangesAsync(_turn);

        Assert.Equal(3, await _state.CreateProperty<int>("count").GetAsync(_next));
        Assert.Equal(
            DateTimeOffset.UnixEpoch,
            await _state.CreateProperty<DateTimeOffset>("at").GetAsync(_next)
        );
    }

    [Fact]
    public async Task A_deleted_value_is_missing_afterwards()
    {
        await SaveAsync(basket => basket.Fruit.Add("apple"));
        await _basket.DeleteAsync(_turn);
        await _state.SaveChangesAsync(_turn);

        Assert.Null(await _basket.GetAsync(_next));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_property_needs_a_name(string? name) =>
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<int>(name));

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

    private async Task SaveAsync(Action<Basket> change)
    {
        using var turn = Turn();
        change(await _basket.GetAsync(turn, () => new Basket()));
        await _state.SaveChangesAsync(turn);
    }

    private sealed class Basket
    {
        public List<string> Fruit { get; set; } = [];
    }
}
