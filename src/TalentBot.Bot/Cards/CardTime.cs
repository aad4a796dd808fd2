using System.Globalization;
using TalentBot.Languages;

namespace TalentBot.Cards;

/// <summary>Instants on cards: clients show them in each reader's own time zone and language.</summary>
internal static class CardTime
{
    /// <summary>For the text of a <c>TextBlock</c>; clients put date and time in its place.</summary>
    public static string Local(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime.ToString(
            "yyyy-MM-ddTHH:mm:ssZ",
            CultureInfo.InvariantCulture
        );
        return $"{{{{DATE({utc},SHORT)}}}}, {{{{TIME({utc})}}}}";
    }

    /// <summary>For plain text, which no client fills in.</summary>
    public static string Universal(DateTimeOffset instant, Language language) =>
        $"{instant.UtcDateTime.ToString("f", language.Culture)} UTC";

    /// <summary>In the time zone of the person who meant it, which it names.</summary>
    public static string In(DateTimeOffset instant, TimeZoneInfo zone, Language language) =>
        language.Say(
            "deadline.in-zone",
            ("when", TimeZoneInfo.ConvertTime(instant, zone).ToString("f", language.Culture)),
            ("zone", zone.Id)
        );
}
