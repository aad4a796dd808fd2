using Microsoft.Extensions.Logging;
using TalentBot.Decisions.Assessments;
using TalentBot.Host.Storage.Rows;
using TalentBot.Host.Tests.Outbound.Testing;

namespace TalentBot.Host.Tests.Outbound;

public sealed class StoredAddressTests(WholeBot bot) : IClassFixture<WholeBot>
{
    [Theory]
    [InlineData("https://evil.example/", 330)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", 330)]
    [InlineData("http://localhost:1/", 330)]
    [InlineData("nonsense", 311)]
    public async Task An_address_that_was_changed_in_the_database_gets_nothing(
        string address,
        int line
    )
    {
        var id = "changed " + address.Length;
        await bot.AddAsync(id);
        await bot.TamperAsync(address);

        await bot.QueueAsync(id, new Effect.PostDecision());

        var rows = await bot.RowsAsync(rows =>
            rows.Any(r => r.AssessmentId == id && r.State is OutboxState.Undeliverable)
        );
        Assert.Equal("The address is not allowed.", rows.Single(r => r.AssessmentId == id).Reason);
        Assert.Empty(bot.Outside.All);
        Assert.Contains(bot.Log.GetSnapshot(), r => r.Id.Id == line && r.Level >= LogLevel.Error);
    }
}
