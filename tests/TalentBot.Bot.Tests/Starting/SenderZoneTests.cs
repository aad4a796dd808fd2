using Microsoft.Bot.Schema;
using TalentBot.Starting;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Starting;

public class SenderZoneTests
{
    private static readonly DateTimeOffset There = new(
        2026,
        3,
        2,
        12,
        0,
        0,
        TimeSpan.FromHours(-3.5)
    );

    [Fact]
    public void A_client_that_names_its_zone_gets_it() =>
        Assert.Equal(
            "Europe/Berlin",
            SenderZone.Of(new Activity { LocalTimezone = "Europe/Berlin" }).Id
        );

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("Mars/Olympus", "UTC")]
    [InlineData(null, "UTC")]
    public void A_client_may_name_its_zone_beside_the_message(string? named, string expected)
    {
        var entity = new Entity("clientInfo");
        entity.SetAs(new ClientInfo { Timezone = named });
        entity.Type = "clientInfo";

        Assert.Equal(expected, SenderZone.Of(new Activity { Entities = [entity] }).Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mars/Olympus")]
    [InlineData("../../etc/passwd")]
    [InlineData("a\0b")]
    public void A_zone_that_there_is_not_is_the_clients_offset(string? zone)
    {
        var of = SenderZone.Of(new Activity { LocalTimezone = zone, LocalTimestamp = There });

        Assert.Equal(There.Offset, of.GetUtcOffset(Team.Noon));
        Assert.Equal("UTC−03:30", of.DisplayName);
    }

    [Fact]
    public void A_client_that_says_nothing_means_universal_time() =>
        Assert.Equal(TimeZoneInfo.Utc, SenderZone.Of(new Activity()));
}
