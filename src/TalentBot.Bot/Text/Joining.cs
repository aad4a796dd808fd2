using System.Text.RegularExpressions;

namespace TalentBot.Text;

/// <summary>Takes people out of a line together with the words that joined them to it: “X with @Ana, @Ben and @Cara” says “X”.</summary>
internal static partial class Joining
{
    /// <summary>Stands for a person; nobody types it.</summary>
    public const string Person = "\uFFFC";

    /// <summary>The line without people, on one line.</summary>
    public static string Without(string line) => PlainText.Fold(People().Replace(line, " "));

    /// <summary>Words before, between and after people, in the languages of the bot.</summary>
    [GeneratedRegex(
        """
            (?: (?<=^|[\s\uFFFC]) (?: with|for|and|mit|für|und|avec|pour|et|con|para|y|e|مع|و|[&+/–—-] ) \s* | [,;:] \s* ){0,8}
            \uFFFC
            (?: [\s,;.]{0,8} \uFFFC )* (?: \s? [,;.] (?=\s|$) ){0,8}
            """,
        RegexOptions.IgnorePatternWhitespace
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex People();
}
