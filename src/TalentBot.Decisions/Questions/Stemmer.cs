using System.Collections.Frozen;

namespace TalentBot.Decisions.Questions;

/// <summary>Cuts endings off, so that forms of a word become one; coarse on purpose.</summary>
/// <param name="language">Tag of the language; words of others stay as they are.</param>
internal sealed class Stemmer(string language)
{
    /// <summary>Letters that stay at least.</summary>
    private const int Least = 3;

    private static readonly FrozenDictionary<string, string[]> Endings = new Dictionary<
        string,
        string[]
    >(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "ations",
            "ation",
            "ments",
            "ment",
            "ions",
            "ion",
            "ings",
            "ing",
            "ers",
            "est",
            "ies",
            "ed",
            "er",
            "es",
            "ly",
            "s",
            "y",
            "e",
        ],
        ["de"] =
        [
            "ungen",
            "ung",
            "erin",
            "innen",
            "ern",
            "em",
            "en",
            "er",
            "es",
            "st",
            "e",
            "n",
            "s",
            "t",
        ],
        ["fr"] =
        [
            "ements",
            "ement",
            "ations",
            "ation",
            "eurs",
            "euse",
            "eur",
            "ees",
            "ent",
            "ons",
            "ez",
            "er",
            "ee",
            "es",
            "e",
            "s",
            "x",
        ],
        ["es"] =
        [
            "aciones",
            "acion",
            "mientos",
            "miento",
            "adores",
            "ador",
            "mente",
            "ados",
            "adas",
            "ado",
            "ada",
            "ar",
            "er",
            "ir",
            "es",
            "os",
            "as",
            "s",
            "o",
            "a",
            "e",
            "n",
        ],
        ["ar"] = ["ات", "ون", "ين", "ان", "ها", "هم", "نا", "ية", "ه", "ة", "ي"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is written onto the front of a word.</summary>
    private static readonly FrozenDictionary<string, string[]> Beginnings = new Dictionary<
        string,
        string[]
    >(StringComparer.Ordinal)
    {
        ["ar"] = ["وال", "بال", "كال", "فال", "لل", "ال", "و"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string[] _endings = Endings.GetValueOrDefault(language, []);
    private readonly string[] _beginnings = Beginnings.GetValueOrDefault(language, []);

    /// <summary>The word without its beginning and its endings.</summary>
    public string Stem(string word)
    {
        var begin = _beginnings.FirstOrDefault(b => IsCut(word, b, word.StartsWith), "");
        return WithoutEndings(word[begin.Length..]);
    }

    /// <summary>Endings follow one another: “sicherer” must come to the same as “sicher”.</summary>
    private string WithoutEndings(string word)
    {
        var end = _endings.FirstOrDefault(e => IsCut(word, e, word.EndsWith), "");
        var stem = Single(word[..^end.Length]);
        return stem == word ? stem : WithoutEndings(stem);
    }

    /// <summary>“controll” of “controlled” is “control”.</summary>
    private static string Single(string stem) =>
        stem.Length > Least && stem[^1] == stem[^2] ? stem[..^1] : stem;

    private static bool IsCut(string word, string part, Func<string, StringComparison, bool> has) =>
        word.Length >= part.Length + Least && has(part, StringComparison.Ordinal);
}
