using TalentBot.Languages;

namespace TalentBot.Text;

/// <summary>Finds words of the resources in typed lines, in whatever language of the bot they are typed.</summary>
internal static class TypedWords
{
    /// <summary>Parts a line at the word that begins a reason.</summary>
    /// <returns>What stands before it, and the reason; the reason is null where the word is missing.</returns>
    public static (string What, string? Reason) Part(string line)
    {
        var found = All("decide.word-because")
            .SelectMany(word => Places(line, word).Take(1).Select(at => (At: at, word.Length)))
            .OrderBy(f => f.At)
            .ThenByDescending(f => f.Length)
            .ToArray();
        return found is [var (at, length), ..]
            ? (
                line[..at].Trim(' ', ','),
                line[(at + length)..].TrimStart(':', ',', '.', '…', ' ', '\'', '’').Trim()
            )
            : (line.Trim(), null);
    }

    /// <summary>Parts a line at the last of the words; null where there is none.</summary>
    public static (string Before, string After)? PartAtLast(string line, string key) =>
        All(key)
            .SelectMany(word => Places(line, word).Select(at => (At: at, word.Length)))
            .OrderByDescending(f => f.At)
            .Select(f =>
                (line[..f.At].TrimEnd(' ', ',', ';', '،'), line[(f.At + f.Length)..].Trim())
            )
            .Cast<(string, string)?>()
            .FirstOrDefault();

    /// <summary>Whether a text is one of the words of a sentence that lists them.</summary>
    public static bool Is(string text, string key) =>
        All(key).Any(word => Spelling.Of(word) == Spelling.Of(text));

    /// <summary>What follows one of the words; null when the text begins with none.</summary>
    public static string? After(string text, string key) =>
        All(key)
            .Where(word =>
                text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && IsEdge(text, word.Length)
            )
            .OrderByDescending(word => word.Length)
            .Select(word => text[word.Length..].TrimStart(' ', ',', ':').Trim())
            .FirstOrDefault();

    /// <summary>The things that a line lists, by commas and by the languages' words for “and”.</summary>
    public static IEnumerable<string> Listed(string line) =>
        All("decide.word-and")
            .Aggregate(
                line,
                (text, word) => text.Replace($" {word} ", ",", StringComparison.OrdinalIgnoreCase)
            )
            .Split(
                [',', ';', '+', '&', '/', '،'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            );

    private static IEnumerable<string> All(string key) =>
        Language
            .All.SelectMany(language => language[key].Split(',', StringSplitOptions.TrimEntries))
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where a whole word stands in a line, from left to right.</summary>
    private static IEnumerable<int> Places(string line, string word)
    {
        for (
            var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = line.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (IsEdge(line, at - 1) && IsEdge(line, at + word.Length))
            {
                yield return at;
            }
        }
    }

    private static bool IsEdge(string line, int at) =>
        at < 0 || at >= line.Length || !char.IsLetterOrDigit(line[at]);
}
