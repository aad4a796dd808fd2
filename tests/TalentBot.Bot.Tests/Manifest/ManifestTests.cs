using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentBot.Commands;
using TalentBot.Languages;

namespace TalentBot.Tests.Manifest;

/// <summary>What the app's manifest takes from the bot: commands and texts; UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public sealed class ManifestTests
{
    /// <summary>Most commands that Teams lists for a scope.</summary>
    private const int MostCommands = 12;

    private const string Schema =
        "https://developer.microsoft.com/en-us/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json";

    private static readonly (string Name, Scope Scope)[] Scopes =
    [
        ("team", Scope.Channel),
        ("groupChat", Scope.GroupChat),
        ("personal", Scope.Personal),
    ];

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Tags => [.. Language.All.Skip(1).Select(l => l.Tag)];

    [Fact]
    public void The_manifest_lists_the_commands_that_the_bot_knows()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(PathOf("manifest.json")))!;
        var texts = AppTexts.In(Language.English);
        manifest["name"]!["full"] = texts.FullName;
        manifest["description"]!["short"] = texts.ShortDescription;
        manifest["description"]!["full"] = texts.FullDescription;
        manifest["bots"]![0]!["commandLists"] = List(
            Scopes.Select(scope => new JsonObject
            {
                ["scopes"] = new JsonArray(scope.Name),
                ["commands"] = List(
                    AppTexts
                        .Listed(scope.Scope)
                        .Select(command => new JsonObject
                        {
                            ["title"] = command.SpokenIn(Language.English)[0],
                            ["description"] = command.Help(Language.English),
                        })
                ),
            })
        );
        manifest["localizationInfo"] = new JsonObject
        {
            ["defaultLanguageTag"] = Language.English.Tag,
            ["additionalLanguages"] = List(
                Language
                    .All.Skip(1)
                    .Select(language => new JsonObject
                    {
                        ["languageTag"] = language.Tag,
                        ["file"] = $"{language.Tag}.json",
                    })
            ),
        };

        Matches(manifest, "manifest.json");
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_its_texts_of_the_app(string tag)
    {
        var language = Language.Of(tag);
        var app = AppTexts.In(language);
        var texts = new JsonObject
        {
            ["$schema"] = Schema,
            ["name.short"] = "TalentBot",
            ["name.full"] = app.FullName,
            ["description.short"] = app.ShortDescription,
            ["description.full"] = app.FullDescription,
        };
        foreach (var (list, scope) in Scopes.Index())
        {
            foreach (var (at, command) in AppTexts.Listed(scope.Scope).Index())
            {
                var key = $"bots[0].commandLists[{list}].commands[{at}]";
                texts[$"{key}.title"] = command.SpokenIn(language)[0];
                texts[$"{key}.description"] = command.Help(language);
            }
        }

        Matches(texts, $"{tag}.json");
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_listed_command_works_as_its_language_spells_it(string tag) =>
        Assert.All(
            Scopes,
            scope =>
                Assert.All(
                    AppTexts.Listed(scope.Scope),
                    command =>
                        Assert.Equal(
                            command,
                            CommandWord.Find(command.SpokenIn(Language.Of(tag))[0], scope.Scope)
                        )
                )
        );

    [Fact]
    public void No_scope_lists_more_commands_than_teams_shows() =>
        Assert.All(
            Scopes,
            scope => Assert.InRange(AppTexts.Listed(scope.Scope).Length, 1, MostCommands)
        );

    private static JsonArray List(IEnumerable<JsonNode> items) => [.. items];

    private static void Matches(JsonNode expected, string file)
    {
        var text = expected.ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is not null)
        {
            File.WriteAllText(PathOf(file), text);
        }

        Assert.True(File.Exists(PathOf(file)), $"Set UPDATE_SNAPSHOTS=1 to write {PathOf(file)}.");
        Assert.Equal(text, File.ReadAllText(PathOf(file)), ignoreLineEndingDifferences: true);
    }

    private static string PathOf(string file) => Path.Combine(Folder(), file);

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TalentBot.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("These tests need the source tree.");
        }

        return Path.Combine(folder, "manifest");
    }
}
