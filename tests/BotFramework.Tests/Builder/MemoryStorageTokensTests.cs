using Microsoft.Bot.Builder;
using Microsoft.Bot.Tests.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Tests.Builder;

/// <summary>A storage in memory whose dictionary or serializer somebody brings.</summary>
public sealed class MemoryStorageTokensTests
{
    private readonly Dictionary<string, JObject> _items = new(StringComparer.Ordinal);

    [Fact]
    public async Task A_given_dictionary_shows_what_is_kept_and_is_read_from()
    {
        var storage = new MemoryStorage(_items);

        await CountAsync(storage);
        Assert.Equal(1, _items["msteams/users/29:ana"]["count"]);

        _items["msteams/users/29:ana"]["count"] = 41;
        Assert.Equal(42, await CountAsync(storage));

        await storage.DeleteAsync(["msteams/users/29:ana"], CancellationToken.None);
        Assert.Empty(_items);
    }

    [Fact]
    public async Task A_text_that_looks_like_an_instant_stays_as_it_was()
    {
        var storage = new MemoryStorage(_items);

        await WriteAsync(storage, new { at = "2020-01-01T10:00:00.000+02:00" });

        var read = await storage.ReadAsync(["key"], CancellationToken.None);
        var values = Assert.IsType<Dictionary<string, object>>(read["key"]);
        Assert.Equal("2020-01-01T10:00:00.000+02:00", values["at"]);
    }

    [Fact]
    public async Task A_given_dictionary_keeps_only_objects()
    {
        var storage = new MemoryStorage(_items);

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(storage, "text"));
        await WriteAsync(storage, null);

        Assert.Empty(_items);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Versions_are_kept_apart_as_without_a_dictionary(bool serializer)
    {
        var storage = serializer
            ? new MemoryStorage(new JsonSerializer(), _items)
            : new MemoryStorage(_items);
        await WriteAsync(storage, new Item { ETag = "mine" });
        var tag = (string?)_items["key"]["eTag"];

        await WriteAsync(storage, new Item { ETag = tag });
        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            WriteAsync(storage, new Item { ETag = tag })
        );

        Assert.StartsWith("Etag conflict", exception.Message, StringComparison.Ordinal);
        Assert.False(_items["key"].ContainsKey("ETag"));
    }

    [Fact]
    public async Task A_given_serializer_writes_and_reads()
    {
        var serializer = new JsonSerializer { DateFormatString = "yyyy" };
        var storage = new MemoryStorage(serializer, _items);

        await WriteAsync(storage, new { at = new[] { new DateTime(2020, 1, 1) } });
        var read = await storage.ReadAsync(["key"], CancellationToken.None);

        Assert.IsType<JObject>(read["key"]);
        Assert.Equal(1, await CountAsync(storage));
        Assert.Equal(2, await CountAsync(storage));
        Assert.Throws<ArgumentNullException>(() => new MemoryStorage((JsonSerializer)null!));
    }

    [Fact]
    public async Task A_token_in_a_state_is_stored_as_its_json_and_read_as_what_is_asked_for()
    {
        var storage = new MemoryStorage();
        using (var turn = Turn())
        {
            var state = new UserState(storage);
            var value = state.CreateProperty<JObject>("value");
            await value.SetAsync(turn, JObject.Parse("""{"a":[1,null]}"""), default);
            await state.SaveChangesAsync(turn);
        }

        using var later = Turn();
        var stored = new UserState(storage).CreateProperty<JObject>("value");
        var read = await stored.GetAsync(later, () => new JObject(), default);

        Assert.Equal("""{"a":[1,null]}""", read.ToString(Formatting.None));
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

    private static Task WriteAsync(MemoryStorage storage, object? value) =>
        storage.WriteAsync(
            new Dictionary<string, object>(StringComparer.Ordinal) { ["key"] = value! },
            CancellationToken.None
        );

    private sealed class Item : IStoreItem
    {
        public string? ETag { get; set; }
    }
}
