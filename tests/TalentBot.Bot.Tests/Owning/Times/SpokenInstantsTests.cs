using System.Globalization;
using TalentBot.Languages;
using TalentBot.Owning.Times;

namespace TalentBot.Tests.Owning.Times;

public sealed class SpokenInstantsTests
{
    /// <summary>A Wednesday, a quarter past ten in Berlin.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 15, 0, TimeSpan.Zero);

    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById(
        "Europe/Berlin"
    );

    [Theory]
    [InlineData("en", "Friday 5pm", "2026-11-27 17:00")]
    [InlineData("en", "friday", "2026-11-27 17:00")]
    [InlineData("en", "to Friday 5pm", "2026-11-27 17:00")]
    [InlineData("en", "until Friday", "2026-11-27 17:00")]
    [InlineData("en", "in 3 days", "2026-11-28 17:00")]
    [InlineData("en", "in 2 hours", "2026-11-25 12:15")]
    [InlineData("en", "tomorrow noon", "2026-11-26 12:00")]
    [InlineData("en", "tomorrow", "2026-11-26 17:00")]
    [InlineData("en", "today", "2026-11-25 17:00")]
    [InlineData("en", "5pm", "2026-11-25 17:00")]
    [InlineData("en", "9am", "2026-11-26 09:00")]
    [InlineData("en", "next Monday at 9:30am", "2026-11-30 09:30")]
    [InlineData("en", "2026-12-04 16:30", "2026-12-04 16:30")]
    [InlineData("en", "4 December 2026", "2026-12-04 17:00")]
    [InlineData("en", "2026-12-01 12:00", "2026-12-01 12:00")]
    [InlineData("ar", "2026-12-04 9:05", "2026-12-04 09:05")]
    [InlineData("ar", "2026-12-04", "2026-12-04 17:00")]
    [InlineData("de", "Freitag 17 Uhr", "2026-11-27 17:00")]
    [InlineData("de", "bis Freitag 17 Uhr", "2026-11-27 17:00")]
    [InlineData("de", "morgen", "2026-11-26 17:00")]
    [InlineData("de", "in 3 Tagen", "2026-11-28 17:00")]
    [InlineData("de", "4.12.2026", "2026-12-04 17:00")]
    [InlineData("de", "uebermorgen 17 Uhr", "2026-11-27 17:00")]
    [InlineData("de", "naechsten Montag 17 Uhr", "2026-11-30 17:00")]
    [InlineData("de", "Friday 5pm", "2026-11-27 17:00")]
    [InlineData("de", "tomorrow 5pm", "2026-11-26 17:00")]
    [InlineData("es", "tomorrow 5pm", "2026-11-26 17:00")]
    [InlineData("en", "tomorrow 5pm", "2026-11-26 17:00")]
    [InlineData("fr", "apres-demain", "2026-11-27 17:00")]
    [InlineData("fr", "vendredi 17h", "2026-11-27 17:00")]
    [InlineData("fr", "demain", "2026-11-26 17:00")]
    [InlineData("fr", "dans 3 jours", "2026-11-28 17:00")]
    [InlineData("es", "mañana", "2026-11-26 17:00")]
    [InlineData("es", "el viernes", "2026-11-27 17:00")]
    [InlineData("es", "manana a las 17:00", "2026-11-26 17:00")]
    [InlineData("es", "el proximo miercoles", "2026-12-02 17:00")]
    [InlineData("es", "en 3 días", "2026-11-28 17:00")]
    public void One_instant_is_read_in_the_persons_language_and_zone(
        string language,
        string text,
        string shown
    ) =>
        Assert.Equal(
            shown,
            TimeZoneInfo
                .ConvertTime(Assert.IsType<SpokenInstant.One>(Read(language, text)).At, Berlin)
                .ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        );

    [Theory]
    [InlineData("en", "Friday at 5")]
    [InlineData("en", "3/4/2027")]
    [InlineData("en", "next Monday at 9:30")]
    public void Two_readings_are_both_given(string language, string text)
    {
        var several = Assert.IsType<SpokenInstant.Several>(Read(language, text));

        Assert.Equal(2, several.Readings.Length);
        Assert.All(several.Readings, at => Assert.True(at > Now));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2020-01-01")]
    [InlineData("25 November 2026 at 10:14am")]
    public void What_is_over_is_told_apart(string text) =>
        Assert.IsType<SpokenInstant.Past>(Read("en", text));

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "soon")]
    [InlineData("en", "Friday or Monday")]
    [InlineData("en", "Friday unless Ana is ill")]
    [InlineData("en", "next week")]
    [InlineData("en", "before Friday")]
    [InlineData("en", "every Friday")]
    [InlineData("en", "in 99999999999 days")]
    [InlineData("ar", "غدا")]
    public void What_is_not_wholly_one_instant_is_not_guessed(string language, string text) =>
        Assert.IsType<SpokenInstant.Unread>(Read(language, text));

    [Fact]
    public void What_one_language_does_not_understand_another_still_does()
    {
        Assert.IsType<SpokenInstant.Unread>(Read("en", "morgen um 18 Uhr"));

        Assert.IsType<SpokenInstant.One>(Read("de", "morgen um 18 Uhr"));
        Assert.IsType<SpokenInstant.One>(Read("de", "tomorrow 6pm"));
        Assert.IsType<SpokenInstant.One>(Read("en", "tomorrow 6pm"));
    }

    [Fact]
    public void A_long_text_is_not_searched() =>
        Assert.IsType<SpokenInstant.Unread>(Read("en", "Friday " + new string('!', 10_000)));

    [Fact]
    public void The_present_instant_is_none_to_come()
    {
        var noon = new DateTimeOffset(2026, 11, 25, 11, 0, 0, TimeSpan.Zero);

        Assert.Equal(
            new SpokenInstant.One(noon),
            SpokenInstants.Read("12pm", Language.English, Berlin, noon.AddTicks(-1))
        );
        Assert.Equal(
            new SpokenInstant.One(noon.AddDays(1)),
            SpokenInstants.Read("12pm", Language.English, Berlin, noon)
        );
    }

    private static SpokenInstant Read(string language, string text) =>
        SpokenInstants.Read(text, Language.Of(language), Berlin, Now);
}
