using System.Text.Json.Nodes;
using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Build;

public sealed class BotSdkSwitchTests
{
    private static readonly string[] StandIns = ["BotFramework", "AdaptiveCards"];

    private static readonly string[] Packages =
    [
        "AdaptiveCards",
        "Microsoft.Bot.Builder",
        "Microsoft.Bot.Builder.Dialogs",
        "Microsoft.Bot.Builder.Integration.AspNet.Core",
    ];

    [Theory]
    [InlineData("src/TalentBot.Bot/TalentBot.Bot.csproj")]
    [InlineData("src/TalentBot.Host/TalentBot.Host.csproj")]
    [InlineData("tests/TalentBot.Bot.Tests/TalentBot.Bot.Tests.csproj")]
    [InlineData("tests/TalentBot.Host.Tests/TalentBot.Host.Tests.csproj")]
    public async Task The_official_packages_take_the_place_of_the_stand_ins(string project)
    {
        var (projects, packages) = await ReferencesAsync(project, "Official");

        Assert.Empty(projects.Intersect(StandIns, StringComparer.Ordinal));
        Assert.Equal(
            Packages,
            packages.Intersect(Packages, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task By_default_the_stand_ins_are_used_and_no_official_package()
    {
        var (projects, packages) = await ReferencesAsync(
            "src/TalentBot.Bot/TalentBot.Bot.csproj",
            "Bundled"
        );

        Assert.Equal(StandIns.Length, projects.Intersect(StandIns, StringComparer.Ordinal).Count());
        Assert.Empty(packages.Intersect(Packages, StringComparer.Ordinal));
    }

    private static async Task<(string[] Projects, string[] Packages)> ReferencesAsync(
        string project,
        string sdk
    )
    {
        var result = await LocalProgram.DotnetAsync(
            Checkout.PathOf(),
            "msbuild",
            project,
            "-getItem:ProjectReference",
            "-getItem:PackageReference",
            $"-p:BotSdk={sdk}"
        );

        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
        var items = JsonNode.Parse(result.Output)!["Items"]!;
        return (
            [.. Names(items["ProjectReference"]).Select(n => Path.GetFileNameWithoutExtension(n))],
            [.. Names(items["PackageReference"])]
        );
    }

    private static IEnumerable<string> Names(JsonNode? items) =>
        items!.AsArray().Select(i => (string)i!["Identity"]!);
}
