using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Tests.Testing;

namespace Microsoft.Bot.Tests.Builder;

public sealed class StateStoreTests
{
    [Fact]
    public async Task What_is_derived_from_the_storage_in_memory_is_asked_itself()
    {
        var storage = new NotingStorage();

        await CountAsync(storage);
        await CountAsync(storage);

        Assert.Equal(["read", "write", "read", "write"], storage.Notes);
        Assert.Equal(3, await CountAsync(storage));
    }

    [Fact]
    public async Task The_storage_in_memory_gives_back_what_a_state_has_saved()
    {
        var storage = new MemoryStorage();
        await CountAsync(storage);

        var read = Assert.Single(
            await storage.ReadAsync(["msteams/users/29:ana"], CancellationToken.None)
        );

        var values = Assert.IsType<Dictionary<string, object>>(read.Value);
        Assert.Equal(1L, values["count"]);
    }

    [Fact]
    public async Task A_state_sees_what_was_written_to_the_storage_in_memory_beside_it()
    {
        var storage = new MemoryStorage();
        await CountAsync(storage);
        await storage.WriteAsync(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["msteams/users/29:ana"] = new { count = 41 },
            },
            CancellationToken.None
        );

        Assert.Equal(42, await CountAsync(storage));
    }

    [Fact]
    public async Task The_last_of_two_turns_writes_over_the_other()
    {
        var storage = new MemoryStorage();
        using var first = Turn();
        using var second = Turn();
        var state = new UserState(storage);
        var count = state.CreateProperty<int>("count");
        await count.SetAsync(first, 1, CancellationToken.None);
        await count.SetAsync(second, 2, CancellationToken.None);

        await state.SaveChangesAsync(second);
        await state.SaveChangesAsync(first);

        Assert.Equal(2, await CountAsync(storage));
    }

    [Fact]
    public async Task What_holds_itself_is_refused()
    {
        var loop = new Dictionary<string, object>(StringComparer.Ordinal);
        loop["again"] = new List<object> { loop };

        await Assert.ThrowsAsync<JsonException>(() => SaveAsync(new MemoryStorage(), loop));
    }

    [Fact]
    public async Task A_failed_save_leaves_nothing_behind_for_the_next_one()
    {
        var storage = new MemoryStorage();
        await Assert.ThrowsAsync<NotSupportedException>(() => SaveAsync(storage, typeof(int)));

        await SaveAsync(storage, "good");

        var read = await storage.ReadAsync(["msteams/users/29:ana"], CancellationToken.None);
        var values = Assert.IsType<Dictionary<string, object>>(Assert.Single(read).Value);
        Assert.Equal("good", Assert.Single(values).Value);
    }

    [Theory]
    [InlineData("\"quoted\" \\ <b>bold</b> & 'more'\n")]
    [InlineData("Größe 團隊 😀 \u2028")]
    [InlineData("")]
    public async Task Any_text_comes_back_as_it_was(string text)
    {
        var storage = new MemoryStorage();

        await SaveAsync(storage, text);

        using var turn = Turn();
        var stored = new UserState(storage).CreateProperty<string>("value");
        Assert.Equal(text, await stored.GetAsync(turn, () => "none", CancellationToken.None));
    }

    private static TurnContext Turn() => new(new RecordingAdapter(), Given.Message());

    private static async Task<int> CountAsync(IStorage storage)
    {
        using var turn = Turn();
        var state = new UserState(storage);
        var count = state.CreateProperty<int>("count");
        var next = await count.GetAsync(turn, () => 0, CancellationToken.None) + 1;
        await count.SetAsync(turn, next, CancellationToken.None);
        await state.SaveChangesAsync(turn);
        return next;
    }

    private static async Task SaveAsync(IStorage storage, object value)
    {
        using var turn = Turn();
        var state = new UserState(storage);
        await state.CreateProperty<object>("value").SetAsync(turn, value, CancellationToken.None);
        await state.SaveChangesAsync(turn);
    }

    private sealed class NotingStorage : MemoryStorage, IStorage
    {
        public List<string> Notes { get; } = [];

        Task<IDictionary<string, object>> IStorage.ReadAsync(
            string[] keys,
            CancellationToken cancellationToken
        )
        {
            Notes.Add("read");
            return ReadAsync(keys, cancellationToken);
        }

        Task IStorage.WriteAsync(
            IDictionary<string, object> changes,
            CancellationToken cancellationToken
        )
        {
            Notes.Add("write");
            return WriteAsync(changes, cancellationToken);
        }
    }
}
