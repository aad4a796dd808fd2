using System.Globalization;
using System.Text.RegularExpressions;
using TalentBot.Languages;

namespace TalentBot.Cards.Plain;

/// <summary>Writes out the instants of a card's text, which clients of cards fill in themselves.</summary>
internal static partial class PlainTime
{
    /// <summary>The text with dates and times in words, in UTC.</summary>
    public static string In(string text, Language language) =>
        Instant()
            .Replace(
                text,
                match =>
                    DateTimeOffset.TryParse(
                        match.Groups["instant"].Value,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.AdjustToUniversal,
                        out var instant
                    )
                        ? instant.ToString(
                            match.Groups["part"].Value is "DATE" ? "d MMM yyyy" : "HH:mm 'UTC'",
                            language.Culture
                        )
                        : match.Value
            );

    [GeneratedRegex(
        @"\{\{(?<part>DATE|TIME)\((?<instant>[^,)]+)(?:,[^)]*)?\)\}\}",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Instant();
}
