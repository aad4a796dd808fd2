using TalentBot.Host.Frameworks;
using TalentBot.Host.Storage;
using TalentBot.Host.Tests.Testing;

namespace TalentBot.Host.Tests.Frameworks;

public sealed class KeptFrameworksTests(TemporaryStorage storage) : IClassFixture<TemporaryStorage>
{
    [Fact]
    public void Before_the_start_there_is_no_current_one() =>
        Assert.Throws<InvalidOperationException>(() =>
            new KeptFrameworks(storage.Contexts).Current
        );

    [Fact]
    public async Task A_kept_one_that_has_become_faulty_is_named_with_its_faults()
    {
        await using var db = await storage.Contexts.CreateDbContextAsync();
        await db.KeepAsync(
            FrameworkTable.NewRow("faulty", """{"version":"faulty"}""", Given.Noon),
            default
        );

        var fault = Assert.Throws<InvalidOperationException>(() =>
            new KeptFrameworks(storage.Contexts).Of("faulty")
        );

        Assert.Contains("“faulty”", fault.Message, StringComparison.Ordinal);
        Assert.Contains("$.models: Is missing.", fault.Message, StringComparison.Ordinal);
    }
}
