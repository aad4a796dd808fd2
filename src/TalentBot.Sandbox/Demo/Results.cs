using System.Text.Encodings.Web;
using System.Text.Json;
using TalentBot.Sandbox.Cards;
using TalentBot.Sandbox.Rendering;

namespace TalentBot.Sandbox.Demo;

/// <summary>The folder in which the demo leaves what came out.</summary>
internal sealed class Results(string folder)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        // A file for people to read, not a part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The folder asked for, else one under <c>artifacts</c>, else a temporary one; made if missing.</summary>
    public static Results In(string? asked, string name)
    {
        var artifacts = Path.GetFullPath("artifacts");
        var root =
            Directory.Exists(artifacts) || File.Exists("TalentBot.sln")
                ? artifacts
                : Path.Combine(Path.GetTempPath(), "talentbot");
        var folder = Path.GetFullPath(asked ?? Path.Combine(root, "demo", name));
        Directory.CreateDirectory(folder);
        return new Results(folder);
    }

    /// <summary>Writes all three files.</summary>
    /// <returns>Their full paths.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(
        Card recommendation,
        string title,
        Transcript transcript,
        CancellationToken cancellationToken
    ) =>
        [
            await WriteAsync(
                "recommendation.json",
                recommendation.Json.ToJsonString(Readable) + "\n",
                cancellationToken
            ),
            await WriteAsync(
                "recommendation.html",
                CardHtml.Page(recommendation, title, "TalentBot"),
                cancellationToken
            ),
            await WriteAsync("transcript.md", transcript.ToString(), cancellationToken),
        ];

    private async Task<string> WriteAsync(
        string name,
        string text,
        CancellationToken cancellationToken
    )
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text, cancellationToken);
        return path;
    }
}
