using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using TalentBot.Languages;

namespace TalentBot.Tests.Languages;

public partial class ResourceTests
{
    public static TheoryData<string, string> Translations()
    {
        var all = new TheoryData<string, string>();
        foreach (var area in Areas())
        {
            foreach (var language in Language.All.Skip(1))
            {
                all.Add(area, language.Tag);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_language_has_every_sentence_with_the_same_names_in_it(string area, string tag)
    {
        var english = Sentences(area, CultureInfo.InvariantCulture);
        var translated = Sentences(area, CultureInfo.GetCultureInfo(tag));

        Assert.Equal(Expected(english.Keys, tag), translated.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            translated,
            t => Assert.Equal(Names(english[EnglishOf(t.Key, english)]), Names(t.Value))
        );
    }

    /// <summary>The keys that a translation must have: a counting sentence once for each of its plurals.</summary>
    private static IEnumerable<string> Expected(IEnumerable<string> english, string tag) =>
        english
            .SelectMany(key =>
                Plural().Match(key) is { Success: true } plural
                    ? Language
                        .Of(tag)
                        .PluralForms.Select(form => $"{plural.Groups["name"].Value}.{form}")
                    : [key]
            )
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string EnglishOf(string key, Dictionary<string, string> english) =>
        english.ContainsKey(key) ? key : $"{key[..key.LastIndexOf('.')]}.other";

    /// <summary>The names in braces; a count may be said in words.</summary>
    private static IEnumerable<string> Names(string sentence) =>
        Name()
            .Matches(sentence)
            .Select(m => m.Value)
            .Where(name => name != "{count}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Areas() =>
        typeof(Language)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("TalentBot.Languages.", StringComparison.Ordinal))
            .Select(n => n.Split('.')[2]);

    private static Dictionary<string, string> Sentences(string area, CultureInfo culture) =>
        new ResourceManager($"TalentBot.Languages.{area}", typeof(Language).Assembly)
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?.Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!)
        ?? [];

    [GeneratedRegex(
        @"^(?<name>.*)\.(zero|one|two|few|many|other)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Plural();

    [GeneratedRegex(@"\{[a-z-]+\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
