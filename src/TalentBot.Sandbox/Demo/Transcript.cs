using System.Text;

namespace TalentBot.Sandbox.Demo;

/// <summary>What was said and done, as Markdown.</summary>
internal sealed class Transcript(string title)
{
    private readonly StringBuilder _text = new($"# {OneLine(title)}\n");

    /// <summary>Somebody did something.</summary>
    public void Add(string who, string what) =>
        _text.Append(null, $"\n**{OneLine(who)}** {OneLine(what)}\n");

    /// <summary>Something is shown, line by line, as it stands.</summary>
    public void Add(string caption, IReadOnlyCollection<string> lines)
    {
        var fence = Fence(lines);
        _text.Append(null, $"\n{OneLine(caption)}\n\n{fence}text\n");
        _text.Append(string.Join('\n', lines)).Append(null, $"\n{fence}\n");
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private static string Fence(IEnumerable<string> lines) =>
        lines.Any(l => l.Contains("```", StringComparison.Ordinal)) ? "~~~~~~~~" : "```";

    /// <summary>Text that Markdown leaves alone.</summary>
    private static string OneLine(string text) =>
        string.Concat(
            text.ReplaceLineEndings(" ")
                .Select(c =>
                    "\\`*_[]<>#|".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"
                )
        );
}
