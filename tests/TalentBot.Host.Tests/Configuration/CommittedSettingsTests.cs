using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TalentBot.Host.Tests.Configuration;

public sealed partial class CommittedSettingsTests
{
    [Fact]
    public void No_committed_settings_hold_a_secret()
    {
        var files = Files().ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, f => Secret.IsMatch(File.ReadAllText(f)));
    }

    [Theory]
    [InlineData("""{ "MicrosoftAppPassword": "x" }""", true)]
    [InlineData("""{ "a": "Host=db;Password=x;" }""", true)]
    [InlineData("""{ "a": "AccountKey=x" }""", true)]
    [InlineData("""{ "ClientSecret" : "x" }""", true)]
    [InlineData("""{ "a": "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.sig" }""", true)]
    [InlineData("""{ "a": "abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab" }""", true)]
    [InlineData("""{ "a": "-----BEGIN PRIVATE KEY-----" }""", true)]
    [InlineData("""{ "MicrosoftAppPassword": "" }""", false)]
    [InlineData("""{ "Storage": { "ConnectionString": "Data Source=data/x.db" } }""", false)]
    public void A_secret_would_be_found(string text, bool found) =>
        Assert.Equal(found, Secret.IsMatch(text));

    [GeneratedRegex(
        """
            "[^"]*(password|secret|apikey|accesskey)"\s*:\s*"[^"]+"
            |(password|pwd|accountkey|sharedaccesskey|sig)\s*=\s*[^;"\s]+
            |eyJ[\w-]{10,}\.eyJ[\w-]{5,}\.
            |[\w.~-]{3}[78]Q~[\w.~-]{31,34}
            |-----BEGIN\ [A-Z\ ]*PRIVATE\ KEY
            """,
        RegexOptions.IgnoreCase
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Secret { get; }

    private static IEnumerable<string> Files([CallerFilePath] string test = "")
    {
        var root = Path.GetFullPath("../../..", Path.GetDirectoryName(test)!);
        string[] folders = ["src", "deployment", "manifest"];
        return folders
            .Select(f => Path.Combine(root, f))
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
            .Where(f =>
                Path.GetFileName(f) is var name
                && (
                    name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
                    || name.EndsWith(".env", StringComparison.OrdinalIgnoreCase)
                    || name == "launchSettings.json"
                )
            );
    }
}
