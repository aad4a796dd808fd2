using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using TalentBot.Languages;

namespace TalentBot.Tests.Languages;

/// <summary>The code and the resources name the same sentences.</summary>
public partial class KeyTests
{
    private static readonly string Source = string.Concat(
        Directory
            .EnumerateFiles(Path.Combine(Root(), "src", "TalentBot.Bot"), "*.cs", Everywhere)
            .Where(file =>
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .Select(File.ReadAllText)
    );

    private static readonly HashSet<string> Keys = [.. Areas().SelectMany(KeysOf)];

    private static EnumerationOptions Everywhere => new() { RecurseSubdirectories = true };

    [Fact]
    public void Every_sentence_that_the_code_names_is_there() =>
        Assert.All(
            Named().Where(name => Areas().Contains(name.Split('.')[0])),
            name => Assert.Contains(name, Keys.Union(Keys.Select(WithoutForm)))
        );

    [Fact]
    public void Every_sentence_that_is_there_is_named_in_the_code()
    {
        var (named, made) = (Named().ToHashSet(), Made().ToHashSet());

        Assert.All(
            Keys.Where(key => !named.Contains(key) && !named.Contains(WithoutForm(key))),
            key =>
                Assert.True(
                    made.Any(start => key.StartsWith(start, StringComparison.Ordinal)),
                    $"Nothing says “{key}”."
                )
        );
    }

    private static IEnumerable<string> Named() =>
        Literal().Matches(Source).Select(m => m.Groups["name"].Value);

    /// <summary>The beginnings of keys that are put together.</summary>
    private static IEnumerable<string> Made() =>
        Beginning().Matches(Source).Select(m => m.Groups["name"].Value);

    private static string WithoutForm(string key) => Form().Replace(key, "");

    private static IEnumerable<string> Areas() =>
        typeof(Language)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("TalentBot.Languages.", StringComparison.Ordinal))
            .Select(n => n.Split('.')[2]);

    private static IEnumerable<string> KeysOf(string area) =>
        new ResourceManager($"TalentBot.Languages.{area}", typeof(Language).Assembly)
            .GetResourceSet(
                CultureInfo.InvariantCulture,
                createIfNotExists: true,
                tryParents: false
            )!
            .Cast<DictionaryEntry>()
            .Select(e => (string)e.Key);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TalentBot.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex(
        @"""(?<name>[a-z][a-z-]*(\.[a-z0-9-]+)+)""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Literal();

    [GeneratedRegex(
        @"\$""(?<name>[a-z][a-z-]*\.[a-z0-9.-]*)\{",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Beginning();

    [GeneratedRegex(
        @"\.(zero|one|two|few|many|other)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
