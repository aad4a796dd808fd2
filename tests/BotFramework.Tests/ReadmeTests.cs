using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Tests;

/// <summary>Names that the stand-in's own page mentions.</summary>
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

    private static HashSet<string> NamesIn(string section, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "../../src/BotFramework/README.md");
        var text = File.ReadAllText(path)
            .Split("\n## ")
            .Single(part => part.StartsWith(section, StringComparison.Ordinal));
        return [.. Name().Matches(text).Select(match => match.Groups["name"].Value)];
    }

    /// <summary>A single name in code, no namespace and no path.</summary>
    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
