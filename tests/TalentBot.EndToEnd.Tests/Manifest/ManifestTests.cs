using System.Text.Json;
using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Manifest;

public sealed class ManifestTests
{
    private static readonly string ManifestFile = Checkout.PathOf("manifest", "manifest.json");

    private static readonly JsonElement Manifest = JsonElement.Parse(
        File.ReadAllText(ManifestFile)
    );

    private static readonly JsonElement Bot = Manifest.GetProperty("bots")[0];

    [NodeFact]
    public async Task The_manifest_and_its_language_files_follow_their_schemas()
    {
        var result = await LocalProgram.NodeAsync("manifest.mjs", ManifestFile);

        Assert.True(result.ExitCode == 0, result.Errors);
    }

    [Fact]
    public void The_manifest_is_of_a_version_that_knows_shared_channels() =>
        Assert.Equal("1.25", Text("manifestVersion"));

    [Theory]
    [InlineData(30, "name", "short")]
    [InlineData(100, "name", "full")]
    [InlineData(80, "description", "short")]
    [InlineData(4000, "description", "full")]
    [InlineData(32, "developer", "name")]
    public void No_text_is_longer_than_teams_shows(int most, params string[] path) =>
        Assert.InRange(Text(path).Length, 1, most);

    [Fact]
    public void The_bot_is_called_as_it_calls_itself() =>
        Assert.Equal("TalentBot", Text("name", "short"));

    [Fact]
    public void Whoever_uploads_it_fills_in_the_ids()
    {
        Assert.Equal(Guid.Empty, Manifest.GetProperty("id").GetGuid());
        Assert.Equal(Guid.Empty, Bot.GetProperty("botId").GetGuid());
    }

    // Teams on phones does not show a bot without commands.
    [Theory]
    [InlineData("team", "start", "answer", "status", "close", "help")]
    [InlineData("groupChat", "start", "answer", "status", "close", "help")]
    [InlineData("personal", "compare", "ask", "cost", "help")]
    public void Every_scope_has_its_commands(string scope, params string[] words)
    {
        var list = Assert.Single(
            Bot.GetProperty("commandLists").EnumerateArray(),
            list => Texts(list.GetProperty("scopes")).Contains(scope)
        );

        Assert.Contains(scope, Texts(Bot.GetProperty("scopes")));
        Assert.Subset(
            list.GetProperty("commands").EnumerateArray().Select(Title).ToHashSet(),
            words.ToHashSet()
        );
    }

    [Fact]
    public void Every_language_file_that_the_manifest_names_is_there() =>
        Assert.All(
            Manifest
                .GetProperty("localizationInfo")
                .GetProperty("additionalLanguages")
                .EnumerateArray(),
            language =>
                Assert.True(
                    File.Exists(
                        Checkout.PathOf("manifest", language.GetProperty("file").GetString()!)
                    )
                )
        );

    [Fact]
    public void Commands_are_plain_words_with_a_short_description() =>
        Assert.All(
            Bot.GetProperty("commandLists")
                .EnumerateArray()
                .SelectMany(list => list.GetProperty("commands").EnumerateArray()),
            command =>
            {
                Assert.Matches("^[a-z][a-z -]{0,31}$", Title(command));
                Assert.InRange(command.GetProperty("description").GetString()!.Length, 1, 128);
            }
        );

    [Fact]
    public void The_app_asks_for_no_permissions() =>
        Assert.False(Manifest.TryGetProperty("authorization", out _));

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void Icons_have_the_size_that_teams_wants(string icon, int size)
    {
        var file = Checkout.PathOf("manifest", Text("icons", icon));

        var header = PngHeader.Read(File.ReadAllBytes(file));

        Assert.Equal(new PngHeader(size, size, HasOpacity: true), header);
    }

    private static string Text(params string[] path) =>
        path.Aggregate(Manifest, (json, name) => json.GetProperty(name)).GetString()!;

    private static string Title(JsonElement command) => command.GetProperty("title").GetString()!;

    private static IEnumerable<string> Texts(JsonElement list) =>
        list.EnumerateArray().Select(item => item.GetString()!);
}
