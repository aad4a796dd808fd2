using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using TalentBot.Commands;
using TalentBot.Languages;
using TalentBot.Text;

namespace TalentBot.Tests.Languages;

/// <summary>What a sentence tells people to type or to press is there in their language.</summary>
public partial class QuotedWordsTests
{
    /// <summary>Letters of a ranking, and a place of Teams.</summary>
    private static readonly string[] Others = ["b a c", "Apps", "التطبيقات"];

    private static readonly string[] Lists =
    [
        "typing.back-words",
        "typing.next-words",
        "typing.finish-words",
        "typing.why-words",
        "typing.because-words",
    ];

    public static TheoryData<string> Tags() => new(Language.All.Select(l => l.Tag));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_quoted_word_is_a_command_a_typed_word_or_a_title(string tag)
    {
        var language = Language.Of(tag);
        var sentences = Sentences(language);
        var titles = sentences.Select(s => s.TrimEnd('…')).Concat(Others).ToHashSet();

        Assert.All(
            sentences.SelectMany(s => Quoted().Matches(s)).Select(m => m.Groups["said"].Value),
            said => Assert.True(titles.Contains(said) || IsTyped(said, language), said)
        );
    }

    private static bool IsTyped(string said, Language language) =>
        Lists.Any(key => Spelling.IsOneOf(Spelling.Of(said), key, language))
        || CommandWord.All.Any(command =>
            command
                .SpokenIn(language)
                .Any(word => said == word || said.StartsWith($"{word} ", StringComparison.Ordinal))
        );

    private static string[] Sentences(Language language) =>
        [
            .. typeof(Language)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith("TalentBot.Languages.", StringComparison.Ordinal))
                .Select(n => new ResourceManager(
                    n[..^".resources".Length],
                    typeof(Language).Assembly
                ))
                .SelectMany(area => Values(area, language)),
        ];

    private static IEnumerable<string> Values(ResourceManager area, Language language) =>
        area.GetResourceSet(
                    language == Language.English ? CultureInfo.InvariantCulture : language.Culture,
                    createIfNotExists: true,
                    tryParents: false
                )!
            .Cast<DictionaryEntry>()
            .Select(e => (string)e.Value!);

    [GeneratedRegex(
        @"(“|„|«\s?)(?<said>[^{“”„«»]+?)(”|“|\s?»)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Quoted();
}
