using TalentBot.Host.Verbs;

namespace TalentBot.Host.Tests.Verbs;

public sealed class RunVerbTests
{
    [Fact]
    public async Task A_bot_that_strangers_could_reach_does_not_start_and_says_what_to_set()
    {
        await using var error = new StringWriter();

        var code = await RunVerb.RunAsync(["--environment", "Production"], error);

        Assert.Equal(1, code);
        Assert.Contains("- MicrosoftAppId is not set", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "ASPNETCORE_ENVIRONMENT=Development",
            error.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Faults_of_several_kinds_are_all_said()
    {
        await using var error = new StringWriter();

        await RunVerb.RunAsync(
            ["--environment", "Production", "--Storage:Provider=x", "--Assessment:OpenFor=y"],
            error
        );

        Assert.Equal(4, error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_faulty_framework_stops_the_start_beside_all_other_faults()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, """{"version":"own-1","models":[]}""");
        await using var error = new StringWriter();

        var code = await RunVerb.RunAsync(
            ["--environment", "Development", $"--Framework:Path={path}", "--Storage:Provider=x"],
            error
        );

        File.Delete(path);
        var lines = error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((1, 12), (code, lines.Length));
        Assert.Contains(
            $"- Framework:Path {path}: $.models: Must have 2 to 6 items, not 0.",
            lines
        );
        Assert.Contains(lines, l => l.StartsWith("- Storage:Provider", StringComparison.Ordinal));
    }
}
