using System.Globalization;

namespace TalentBot.Choosing;

/// <summary>When to look back at a decision: a morning, so that a date alone says it.</summary>
internal static class ReviewDate
{
    private const int UsualMonths = 3;
    private const string Format = "yyyy-MM-dd";

    private static readonly TimeSpan Morning = TimeSpan.FromHours(9);

    /// <summary>The date to look back if nobody says otherwise, as a date field holds it.</summary>
    public static string Usual(DateTimeOffset now, TimeZoneInfo zone) =>
        Text(now.AddMonths(UsualMonths), zone);

    /// <summary>An instant as a date field holds it.</summary>
    public static string Text(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The morning of a date; null when it is no date.</summary>
    public static DateTimeOffset? Read(string date, TimeZoneInfo zone) =>
        DateTime.TryParseExact(
            date,
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        // No offset may lead out of the calendar, so its first and last year are none.
        && day.Year is not (1 or 9999)
            ? new DateTimeOffset(day + Morning, zone.GetUtcOffset(day + Morning)).ToUniversalTime()
            : null;
}
