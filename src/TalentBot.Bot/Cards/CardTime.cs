using System.Globalization;

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
    public static string Universal(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
