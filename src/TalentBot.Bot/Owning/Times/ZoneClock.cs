using System.Globalization;

namespace TalentBot.Owning.Times;

/// <summary>The clock on a person's wall.</summary>
/// <param name="zone">Their time zone.</param>
/// <param name="now">The present instant.</param>
internal sealed class ZoneClock(TimeZoneInfo zone, DateTimeOffset now)
{
    /// <summary>A longer duration leads out of the calendar.</summary>
    private const double MostSeconds = 1e9;

    /// <summary>What the clock shows.</summary>
    public DateTime Local { get; } = TimeZoneInfo.ConvertTime(now, zone).DateTime;

    /// <summary>The instant of one meaning of the recogniser; null when it is no instant.</summary>
    public DateTimeOffset? Instant(Dictionary<string, string> meaning)
    {
        var value = meaning.GetValueOrDefault("value");
        return meaning.GetValueOrDefault("type") switch
        {
            _ when meaning.ContainsKey("Mod") => null,
            "date" => Shown(value) is { } day ? At(day + SpokenInstants.EndOfDay) : null,
            "datetime" => Shown(value) is { } time ? At(time) : null,
            "time" => TimeOnly.TryParse(value, CultureInfo.InvariantCulture, out var time)
                ? Next(time)
                : null,
            "duration" => Seconds(value) is { } seconds ? now.AddSeconds(seconds) : null,
            _ => null,
        };
    }

    /// <summary>A time without a date is the next one that the clock will show.</summary>
    private DateTimeOffset Next(TimeOnly time)
    {
        var today = At(Local.Date + time.ToTimeSpan());
        return today > now ? today : At(Local.Date.AddDays(1) + time.ToTimeSpan());
    }

    private DateTimeOffset At(DateTime shown) =>
        new DateTimeOffset(shown, zone.GetUtcOffset(shown)).ToUniversalTime();

    /// <summary>No offset may lead out of the calendar, so its first and last year are none.</summary>
    private static DateTime? Shown(string? value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var shown)
        && shown.Year is > 1 and < 9999
            ? shown
            : null;

    private static double? Seconds(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
        && seconds < MostSeconds
            ? seconds
            : null;
}
