using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests;

/// <summary>Names that the pages of the stand-in and of its tests mention.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>Types that are there, though the section speaks of members that are not.</summary>
    private static readonly string[] Partly =
    [
        "TestAdapter",
        "CloudAdapter",
        "ConversationsExtensions",
        "WaterfallDialog",
        "InvokeResponse",
    ];

    private static readonly HashSet<string> Types =
    [
        .. typeof(Activity).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]),
    ];

    [Fact]
    public void What_is_mirrored_exists()
    {
        var names = NamesIn("What is mirrored");

        Assert.Equal([], names.Where(name => !Types.Contains(name)));
        Assert.True(names.Count > 30);
    }

    [Fact]
    public void What_is_left_out_does_not_exist()
    {
        var names = NamesIn("What is left out");

        Assert.Equal(Partly.Order(), names.Where(Types.Contains).Order());
        Assert.True(names.Count > 40);
    }

    [Fact]
    public void Every_test_that_the_page_of_the_tests_names_exists()
    {
        var tests = typeof(ReadmeTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        var names = Test().Matches(Page("README.md")).Select(match => match.Groups["name"].Value);

        Assert.Equal([], names.Where(name => !tests.Contains(name)));
        Assert.True(names.Count() > 200);
    }

    private static HashSet<string> NamesIn(string section)
    {
        var text = Page("../../src/BotFramework/README.md")
            .Split("\n## ")
            .Single(part => part.StartsWith(section, StringComparison.Ordinal));
        return [.. Name().Matches(text).Select(match => match.Groups["name"].Value)];
    }

    private static string Page(string path, [CallerFilePath] string test = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, path));

    /// <summary>A test's class and method in code.</summary>
    [GeneratedRegex("`(?<name>[A-Za-z]+Tests\\.[A-Za-z0-9_]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Test();

    /// <summary>A single name in code, no namespace and no path.</summary>
    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
