using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TalentBot.Sandbox.Rendering;

/// <summary>The little Markdown that a TextBlock knows: bold, italic, links and escapes.</summary>
internal static partial class InlineMarkdown
{
    /// <summary>The text cut into runs; what is no Markdown stays as it is.</summary>
    public static ImmutableArray<InlineRun> Parse(string source)
    {
        var text = CardDates.WriteOut(source);
        var runs = ImmutableArray.CreateBuilder<InlineRun>();
        var at = 0;
        foreach (Match match in Tokens().Matches(text))
        {
            AddPlain(runs, text[at..match.Index]);
            runs.Add(Run(match));
            at = match.Index + match.Length;
        }

        AddPlain(runs, text[at..]);
        return runs.ToImmutable();
    }

    /// <summary>The text as a person reads it.</summary>
    public static string Plain(string text) => string.Concat(Parse(text).Select(r => r.Text));

    private static void AddPlain(ImmutableArray<InlineRun>.Builder runs, string text)
    {
        if (text.Length > 0)
        {
            runs.Add(new InlineRun(text, IsBold: false, IsItalic: false, Link: null));
        }
    }

    private static InlineRun Run(Match match)
    {
        var shown = match.Groups.Values.Skip(1).First(g => g.Success && g.Name != "url");
        var text = shown.Name == "escaped" ? shown.Value : Plain(shown.Value);
        return new InlineRun(
            text,
            IsBold: shown.Name == "bold",
            IsItalic: shown.Name == "italic",
            Link: Web(match.Groups["url"].Value)
        );
    }

    private static Uri? Web(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : null;

    [GeneratedRegex(
        """
            \\(?<escaped>[\p{P}\p{S}])
            | \*\*(?<bold>(?:\\.|[^*\\])+)\*\*
            | (?<![\w\\])_(?<italic>(?:\\.|[^_\\])+)_(?!\w)
            | \[(?<label>(?:\\.|[^\]\\])+)\]\((?<url>[^)\s]+)\)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Tokens();
}
