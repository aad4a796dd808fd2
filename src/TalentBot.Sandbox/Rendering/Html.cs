using System.Net;

namespace TalentBot.Sandbox.Rendering;

/// <summary>Finished HTML. Text gets into it escaped only, so what a user wrote stays text.</summary>
internal sealed record Html
{
    private readonly string _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>Nothing.</summary>
    public static Html None { get; } = new(string.Empty);

    /// <summary>Text, escaped.</summary>
    public static Html Text(string text) => new(WebUtility.HtmlEncode(text));

    /// <summary>Text whose line ends are kept.</summary>
    public static Html Lines(string text) =>
        Join(
            text.ReplaceLineEndings("\n")
                .Split('\n')
                .SelectMany(
                    (line, at) => at == 0 ? [Text(line)] : new[] { new Html("<br>"), Text(line) }
                )
        );

    /// <summary>One after another.</summary>
    public static Html Join(IEnumerable<Html> parts) =>
        new(string.Concat(parts.Select(p => p._markup)));

    /// <summary>One below another, each on a line of its own.</summary>
    public static Html Stack(IEnumerable<Html> parts) =>
        new(string.Concat(parts.Select(p => $"\n{p._markup}")));

    /// <summary>An element; attributes whose value is null are left out.</summary>
    public static Html Tag(
        string name,
        IEnumerable<(string Name, string? Value)> attributes,
        params IEnumerable<Html> content
    ) => new($"<{name}{Attributes(attributes)}>{Join(content)}</{name}>");

    /// <summary>An element without content.</summary>
    public static Html Void(
        string name,
        params IEnumerable<(string Name, string? Value)> attributes
    ) => new($"<{name}{Attributes(attributes)}>");

    /// <inheritdoc />
    public override string ToString() => _markup;

    private static string Attributes(IEnumerable<(string Name, string? Value)> attributes) =>
        string.Concat(
            attributes
                .Where(a => a.Value is not null)
                .Select(a => $" {a.Name}=\"{WebUtility.HtmlEncode(a.Value)}\"")
        );
}
