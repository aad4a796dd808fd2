using Microsoft.Bot.Builder;

namespace Microsoft.Bot.Tests.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_is_read_is_a_copy_made_of_dictionaries_lists_and_primitives()
    {
        var written = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["text"] = "2020-01-01T10:00:00+02:00",
            ["whole"] = 7,
            ["part"] = 0.5,
            ["flag"] = true,
            ["list"] = new[] { "a", "b" },
            ["object"] = new { Name = "n" },
        };
        await WriteAsync(written);
        written["text"] = "changed";

        var read = Assert.IsType<Dictionary<string, object>>(await ReadAsync());

        Assert.Equal("2020-01-01T10:00:00+02:00", read["text"]);
        Assert.Equal(7L, read["whole"]);
        Assert.Equal(0.5, read["part"]);
        Assert.Equal(true, read["flag"]);
        Assert.Equal(["a", "b"], Assert.IsType<List<object>>(read["list"]));
        Assert.Equal("n", Assert.IsType<Dictionary<string, object>>(read["object"])["Name"]);
    }

    [Fact]
    public async Task Missing_and_null_values_are_absent()
    {
        await WriteAsync(null!);

        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task A_deleted_value_is_absent_and_deleting_it_again_does_no_harm()
    {
        await WriteAsync("value");

        await _storage.DeleteAsync(["key"], CancellationToken.None);
        await _storage.DeleteAsync(["key"], CancellationToken.None);

        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task The_first_write_takes_any_tag_and_leaves_the_object_alone()
    {
        var item = new Item { ETag = "mine" };

        await WriteAsync(item);

        Assert.Equal("mine", item.ETag);
        Assert.NotEqual("mine", await TagAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("older")]
    public async Task Another_tag_than_the_stored_one_is_a_conflict(string? eTag)
    {
        await WriteAsync(new Item());

        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            WriteAsync(new Item { ETag = eTag })
        );

        Assert.StartsWith("Etag conflict", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stored_tag_and_the_star_write_over_and_change_the_tag()
    {
        await WriteAsync(new Item());
        var first = await TagAsync();

        await WriteAsync(new Item { ETag = first });
        var second = await TagAsync();
        await WriteAsync(new Item { ETag = "*" });

        Assert.NotEqual(first, second);
        Assert.NotEqual(second, await TagAsync());
    }

    [Fact]
    public async Task Objects_without_tags_write_over_each_other()
    {
        await WriteAsync("one");
        await WriteAsync("two");

        Assert.Equal("two", await ReadAsync());
    }

    [Fact]
    public async Task What_was_written_before_a_conflict_stays_written()
    {
        await WriteAsync(new Item());

        await Assert.ThrowsAsync<ArgumentException>(() =>
            _storage.WriteAsync(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["before"] = "written",
                    ["key"] = new Item { ETag = "older" },
                },
                CancellationToken.None
            )
        );

        Assert.Single(await _storage.ReadAsync(["before"], CancellationToken.None));
    }

    private Task WriteAsync(object value) =>
        _storage.WriteAsync(
            new Dictionary<string, object>(StringComparer.Ordinal) { ["key"] = value },
            CancellationToken.None
        );

    private async Task<object?> ReadAsync()
    {
        var found = await _storage.ReadAsync(["key", "other"], CancellationToken.None);
        return found.TryGetValue("key", out var value) ? value : null;
    }

    private async Task<string> TagAsync() =>
        (string)Assert.IsType<Dictionary<string, object>>(await ReadAsync())["eTag"];

    private sealed class Item : IStoreItem
    {
        public string? ETag { get; set; }
    }
}
