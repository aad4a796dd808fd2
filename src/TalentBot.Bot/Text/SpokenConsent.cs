using TalentBot.Languages;

namespace TalentBot.Text;

/// <summary>Finds the word that confirms what cannot be undone.</summary>
internal static class SpokenConsent
{
    private const string Words = "typing.yes-words";

    /// <summary>Whether a line ends with it.</summary>
    public static bool Ends(string line, Language language) =>
        Spelling.Words(Spelling.Of(line)) is [.., var last] && IsOne(last, language);

    /// <summary>What follows it; null where a line does not begin with it.</summary>
    public static string? After(string line, Language language)
    {
        var first = line.Split(' ')[0];
        return IsOne(Spelling.Of(first), language) ? line[first.Length..].Trim() : null;
    }

    private static bool IsOne(string spelt, Language language) =>
        Spelling.IsOneOf(spelt, Words, language);
}
