using TalentBot.Decisions.Assessments;
using TalentBot.Host.Configuration;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Storage;

public sealed class SqliteStartTests(TemporaryStorage storage) : IClassFixture<TemporaryStorage>
{
    [Fact]
    public async Task A_second_bot_on_the_same_file_is_refused_in_plain_words()
    {
        var refused = await Assert.ThrowsAsync<StartRefusedException>(storage.StartAnotherBotAsync);

        Assert.Contains(storage.File, refused.Message, StringComparison.Ordinal);
        Assert.Contains("stop the other first", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_dead_process_had_claimed_is_due_again_at_once()
    {
        await storage.AddAsync(Given.Assessment("claimed"), new Effect.PostDecision());
        Assert.NotNull(await ClaimAsync());
        Assert.Null(await ClaimAsync());

        await storage.StartAsync();

        Assert.NotNull(await ClaimAsync());
    }

    private Task<Host.Storage.ClaimedEffect?> ClaimAsync() =>
        storage.Queue.ClaimAsync(Given.Noon, TimeSpan.FromMinutes(1), default);
}
