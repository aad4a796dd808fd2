using Microsoft.Bot.Builder;

namespace TalentBot.Host.Tests.Storage.States;

/// <summary>What holds for every storage of state.</summary>
public abstract class StateContract
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    /// <summary>The storage.</summary>
    internal abstract IStorage Storage { get; }

    [Fact]
    public async Task What_is_read_is_made_of_dictionaries_lists_and_primitives()
    {
        await WriteAsync(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["text"] = "2020-01-01T10:00:00+02:00",
                ["whole"] = 7,
                ["part"] = 0.5,
                ["flag"] = true,
                ["list"] = new[] { "a", "b" },
                ["object"] = new { Name = "n" },
            }
        );

        var read = Assert.IsType<Dictionary<string, object>>(await ReadAsync());

        Assert.Equal("2020-01-01T10:00:00+02:00", read["text"]);
        Assert.Equal(7L, read["whole"]);
        Assert.Equal(0.5, read["part"]);
        Assert.Equal(true, read["flag"]);
        Assert.Equal(["a", "b"], Assert.IsType<List<object>>(read["list"]));
        Assert.Equal("n", Assert.IsType<Dictionary<string, object>>(read["object"])["Name"]);
    }

    [Fact]
    public async Task A_type_name_in_what_is_stored_is_text_like_any_other()
    {
        await WriteAsync(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["$type"] = "System.IO.FileInfo, System.Private.CoreLib",
            }
        );

        var read = Assert.IsType<Dictionary<string, object>>(await ReadAsync());

        Assert.IsType<string>(read["$type"]);
    }

    [Fact]
    public async Task Null_removes_a_value()
    {
        await WriteAsync("value");
        await WriteAsync(null!);

        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task A_deleted_value_is_absent_and_deleting_it_again_does_no_harm()
    {
        await WriteAsync("value");

        await Storage.DeleteAsync([_key], default);
        await Storage.DeleteAsync([_key], default);

        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task The_first_write_takes_any_tag()
    {
        await WriteAsync(new Item { ETag = "mine" });

        Assert.NotEqual("mine", await TagAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("older")]
    public async Task Another_tag_than_the_stored_one_is_a_conflict(string? eTag)
    {
        await WriteAsync(new Item { Text = "kept" });

        var conflict = await Assert.ThrowsAsync<ArgumentException>(() =>
            WriteAsync(new Item { ETag = eTag, Text = "lost" })
        );

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("kept", Assert.IsType<Dictionary<string, object>>(await ReadAsync())["Text"]);
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
    public async Task Of_values_without_tags_the_last_one_stays()
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
            Storage.WriteAsync(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    [_key + "-before"] = "written",
                    [_key] = new Item { ETag = "older" },
                },
                default
            )
        );

        Assert.Single(await Storage.ReadAsync([_key + "-before"], default));
    }

    [Fact]
    public async Task Many_first_writers_at_once_all_come_through()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => WriteAsync("from " + i)));

        Assert.StartsWith("from ", (string)(await ReadAsync())!, StringComparison.Ordinal);
    }

    /// <summary>Writes the one value that a test is about.</summary>
    protected Task WriteAsync(object value) =>
        Storage.WriteAsync(
            new Dictionary<string, object>(StringComparer.Ordinal) { [_key] = value },
            default
        );

    private async Task<object?> ReadAsync()
    {
        var found = await Storage.ReadAsync([_key, "another"], default);
        return found.TryGetValue(_key, out var value) ? value : null;
    }

    private async Task<string> TagAsync() =>
        (string)Assert.IsType<Dictionary<string, object>>(await ReadAsync())["eTag"];

    private sealed class Item : IStoreItem
    {
        public string? ETag { get; set; }

        public string? Text { get; init; }
    }
}
