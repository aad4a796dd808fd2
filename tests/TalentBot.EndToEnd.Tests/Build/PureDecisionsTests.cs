using TalentBot.EndToEnd.Tests.Pictures;
using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Build;

/// <summary>Compiles a class under the rules of TalentBot.Decisions, in a folder of its own.</summary>
public sealed class PureDecisionsTests
{
    private static readonly string[] Impure =
    [
        "System.DateTimeOffset.UtcNow",
        "System.DateTime.Now",
        "System.TimeProvider.System",
        "System.IO.File.ReadAllText(\"x\")",
        "System.IO.Directory.GetFiles(\".\")",
        "System.Guid.NewGuid()",
        "System.Random.Shared",
        "System.Threading.Tasks.Task.CompletedTask",
        "System.Environment.TickCount64",
        "new System.Net.Http.HttpClient()",
    ];

    [Fact]
    public async Task A_clock_a_file_a_draw_or_a_task_does_not_compile()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "Probe.csproj"), Project);
        await File.WriteAllLinesAsync(Path.Combine(folder.Path, "Probe.cs"), Source());

        var result = await LocalProgram.DotnetAsync(folder.Path, "build", "--nologo");

        Assert.NotEqual(0, result.ExitCode);
        for (var line = 1; line <= Impure.Length; line++)
        {
            Assert.Contains($"Probe.cs({line},", result.Output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            $"Probe.cs({Impure.Length + 1},",
            result.Output,
            StringComparison.Ordinal
        );
    }

    /// <summary>One impure expression a line, and one pure one at the end.</summary>
    private static IEnumerable<string> Source() =>
        Impure
            .Append("System.Math.PI")
            .Select((e, i) => $"internal static class C{i} {{ public static object M() => {e}; }}");

    private static string Project =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <WarningsAsErrors>RS0030</WarningsAsErrors>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.BannedApiAnalyzers" Version="5.6.0" />
                <AdditionalFiles Include="{Checkout.PathOf(
                "src",
                "TalentBot.Decisions",
                "BannedSymbols.txt"
            )}" />
              </ItemGroup>
            </Project>
            """;
}
