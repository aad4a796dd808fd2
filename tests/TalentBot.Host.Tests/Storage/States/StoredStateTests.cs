using Microsoft.Bot.Builder;
using TalentBot.Host.Storage.States;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Storage.States;

public sealed class StoredStateTests(TemporaryStorage storage)
    : StateContract,
        IClassFixture<TemporaryStorage>
{
    internal override IStorage Storage => new StoredState(storage.Contexts, storage.Clock);

    [Fact]
    public async Task Another_process_reads_what_a_state_has_saved()
    {
        var written = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["focus"] = new Kept("a1"),
        };
        var key = "msteams/conversations/a:1/users/29:ana";
        await Storage.WriteAsync(
            new Dictionary<string, object>(StringComparer.Ordinal) { [key] = written },
            default
        );

        var read = await new StoredState(storage.Contexts, storage.Clock).ReadAsync([key]);

        var values = Assert.IsType<Dictionary<string, object>>(Assert.Single(read).Value);
        var focus = Assert.IsType<Dictionary<string, object>>(values["focus"]);
        Assert.Equal("a1", focus["Assessment"]);
    }

    private sealed record Kept(string Assessment);
}
