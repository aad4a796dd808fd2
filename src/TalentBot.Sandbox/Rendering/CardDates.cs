using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentBot.Sandbox.Rendering;

/// <summary>Dates and times that a card leaves to the client, here all in universal time.</summary>
internal static partial class CardDates
{
    /// <summary>The text with each <c>{{DATE(…)}}</c> and <c>{{TIME(…)}}</c> written out.</summary>
    public static string WriteOut(string text) => Functions().Replace(text, WriteOut);

    private static string WriteOut(Match match)
    {
        var isKnown = DateTimeOffset.TryParse(
            match.Groups["at"].Value,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var at
        );
        var form = match.Groups["function"].Value == "DATE" ? "d MMM yyyy" : "HH:mm 'UTC'";
        return isKnown ? at.ToString(form, CultureInfo.InvariantCulture) : match.Value;
    }

    [GeneratedRegex(
        @"\{\{(?<function>DATE|TIME)\((?<at>[^,)]+)(,[^)]*)?\)\}\}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Functions();
}
