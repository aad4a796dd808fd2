using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace TalentBot.Decisions.Questions;

/// <summary>Takes texts apart into what their words mean: without case, accents, endings and small words.</summary>
internal sealed class Terms
{
    private readonly Stemmer _stemmer;
    private readonly FrozenSet<string> _small;
    private readonly FrozenDictionary<string, string> _meanings;

    public Terms(Vocabulary vocabulary)
    {
        _stemmer = new Stemmer(vocabulary.Language);
        _small = vocabulary.SmallWords.SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);
        _meanings = vocabulary
            .Synonyms.SelectMany(group => Group(group))
            .DistinctBy(meaning => meaning.Stem, StringComparer.Ordinal)
            .ToFrozenDictionary(m => m.Stem, m => m.Meaning, StringComparer.Ordinal);
    }

    /// <summary>The terms of a text, each once.</summary>
    public IEnumerable<string> Of(string text) =>
        Words(text)
            .Where(word => !_small.Contains(word))
            .Select(_stemmer.Stem)
            .Select(stem => _meanings.GetValueOrDefault(stem, stem))
            .Distinct(StringComparer.Ordinal);

    /// <summary>A synonym of several words counts by each word that is not small.</summary>
    private IEnumerable<(string Stem, string Meaning)> Group(IEnumerable<string> group)
    {
        var stems = group
            .SelectMany(Words)
            .Where(word => !_small.Contains(word))
            .Select(_stemmer.Stem)
            .ToArray();
        return stems.Select(stem => (stem, stems[0]));
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune) is { Value: 'ß' } ? "ss" : Small(rune));
            }
            // Marks are the accents of the letter before.
            else if (!IsMark(rune) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static string Small(Rune rune) => Rune.ToLowerInvariant(rune).ToString();

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
