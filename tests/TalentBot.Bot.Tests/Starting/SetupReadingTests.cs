using CsCheck;
using TalentBot.Decisions.Assessments;
using TalentBot.Starting;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Starting;

public class SetupReadingTests
{
    private static readonly DateTimeOffset Otherwise = Team.Noon.AddDays(3);

    private static readonly string[] Fields =
    [
        SetupFields.Title,
        SetupFields.About,
        SetupFields.People,
        SetupFields.Self,
        SetupFields.CoOwners,
        SetupFields.Date,
        SetupFields.Time,
        SetupFields.Quorum,
        SetupFields.Gates,
        SetupFields.Visibility,
    ];

    [Fact]
    public void Nothing_filled_in_leaves_what_is_usual()
    {
        var reading = Read();

        Assert.Equal(("", "", true), (reading.Title, reading.About, reading.SelfToo));
        Assert.Equal((Otherwise, null), (reading.Deadline, reading.Quorum));
        Assert.Equal(Visibility.Anonymous, reading.Visibility);
        Assert.Empty(reading.Faults);
    }

    [Fact]
    public void Lists_are_split_trimmed_and_made_distinct() =>
        Assert.Equal(["a", "b"], Read((SetupFields.People, " a,b,, A ,")).People.AsEnumerable());

    [Theory]
    [InlineData("2026-03-04", "09:30", "2026-03-04T08:30:00Z")]
    [InlineData("2026-03-04", "09:30:59", "2026-03-04T08:30:59Z")]
    [InlineData("2026-03-04", "", "2026-03-04T16:00:00Z")]
    [InlineData("2026-07-04", "09:30", "2026-07-04T07:30:00Z")]
    public void The_deadline_is_meant_in_the_senders_time_zone(
        string date,
        string time,
        string instant
    ) =>
        Assert.Equal(
            DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture),
            Read((SetupFields.Date, date), (SetupFields.Time, time)).Deadline
        );

    [Theory]
    [InlineData("04.03.2026", "09:30")]
    [InlineData("2026-02-30", "09:30")]
    [InlineData("2026-03-04", "25:00")]
    [InlineData("", "09:30")]
    [InlineData("0001-01-01", "00:00")]
    [InlineData("9999-12-31", "23:59")]
    public void A_date_that_is_none_is_a_fault(string date, string time) =>
        Assert.Equal(
            [SetupFields.Date],
            Read((SetupFields.Date, date), (SetupFields.Time, time)).Faults.Select(f => f.Field)
        );

    [Theory]
    [InlineData("three")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("1e3")]
    [InlineData("99999999999")]
    public void A_quorum_that_is_no_number_is_a_fault(string quorum) =>
        Assert.Equal(
            [SetupFields.Quorum],
            Read((SetupFields.Quorum, quorum)).Faults.Select(f => f.Field)
        );

    [Fact]
    public void An_invented_visibility_is_a_fault_and_stays_anonymous()
    {
        var reading = Read((SetupFields.Visibility, "public"));

        Assert.Equal(Visibility.Anonymous, reading.Visibility);
        Assert.Equal([SetupFields.Visibility], reading.Faults.Select(f => f.Field));
    }

    [Fact]
    public void Any_values_are_read_in_any_time_zone() =>
        Gen.Select(
                Gen.OneOf(TimeZoneInfo.GetSystemTimeZones().ToArray()),
                Gen.Select(
                    Gen.OneOf(Fields),
                    Gen.OneOf(
                        Gen.String,
                        Gen.DateTime.Select(at => $"{at:yyyy-MM-dd}"),
                        Gen.DateTime.Select(at => $"{at:HH:mm}")
                    )
                ).Array[0, 10]
            )
            .Sample(
                (zone, values) =>
                    Assert.All(
                        SetupReading
                            .Read(
                                values
                                    .DistinctBy(v => v.Item1)
                                    .ToDictionary(
                                        v => v.Item1,
                                        v => v.Item2,
                                        StringComparer.Ordinal
                                    ),
                                zone,
                                Otherwise
                            )
                            .Faults,
                        fault => Assert.Contains(fault.Field, Fields)
                    )
            );

    private static SetupReading Read(params (string Field, string Value)[] values) =>
        SetupReading.Read(
            values.ToDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal),
            TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
            Otherwise
        );
}
