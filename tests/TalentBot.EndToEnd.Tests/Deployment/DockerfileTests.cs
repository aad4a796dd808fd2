using TalentBot.EndToEnd.Tests.Requirements;

namespace TalentBot.EndToEnd.Tests.Deployment;

/// <summary>The rules for the image that can be seen without building it.</summary>
public sealed class DockerfileTests
{
    private static readonly string[] Instructions = Read(
        File.ReadAllText(Checkout.PathOf("deployment", "Dockerfile"))
    );

    private static readonly string[] LastStage =
    [
        .. Instructions.Skip(
            Array.FindLastIndex(
                Instructions,
                line => line.StartsWith("FROM ", StringComparison.Ordinal)
            )
        ),
    ];

    private static readonly string[] SecretWords =
    [
        "password",
        "secret",
        "token",
        "apikey",
        "credential",
        "MicrosoftApp",
    ];

    [Fact]
    public void Every_base_is_of_a_named_version() =>
        Assert.All(
            Instructions.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)),
            line => Assert.Matches(@"^FROM \S+:10\.0[\w.-]*( AS \w+)?$", line)
        );

    [Fact]
    public void The_image_has_no_shell() =>
        Assert.Contains("-chiseled", LastStage[0], StringComparison.Ordinal);

    [Fact]
    public void The_process_is_not_root()
    {
        var user = Assert.Single(
            LastStage,
            line => line.StartsWith("USER ", StringComparison.Ordinal)
        );

        // A number: platforms that refuse root cannot judge a name.
        Assert.Matches("^USER [1-9][0-9]*$", user);
        Assert.True(Array.IndexOf(LastStage, user) < Array.FindIndex(LastStage, IsEntry));
    }

    [Fact]
    public void The_image_holds_no_secrets()
    {
        Assert.DoesNotContain(Instructions, IsSecret);
        Assert.DoesNotContain(
            Instructions,
            line => line.StartsWith("ARG ", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            Instructions,
            line => line.StartsWith("COPY . ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_only_port_is_the_one_the_bot_listens_on()
    {
        Assert.Equal(
            ["EXPOSE 3978"],
            Instructions.Where(line => line.StartsWith("EXPOSE ", StringComparison.Ordinal))
        );
        Assert.Contains("ASPNETCORE_URLS=http://+:3978 ", Environment(), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_is_kept_in_the_volume()
    {
        Assert.Contains("VOLUME /data", LastStage);
        Assert.Contains("\"Data Source=/data/", Environment(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_can_attach_to_the_process() =>
        Assert.Contains("DOTNET_EnableDiagnostics=0", Environment(), StringComparison.Ordinal);

    [Fact]
    public void Signals_reach_the_process() =>
        Assert.Equal("""ENTRYPOINT ["dotnet", "TalentBot.Host.dll"]""", LastStage[^1]);

    private static string[] Read(string dockerfile) =>
        [
            .. dockerfile
                .ReplaceLineEndings("\n")
                .Replace("\\\n", " ", StringComparison.Ordinal)
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0 && line[0] != '#'),
        ];

    private static bool IsEntry(string line) =>
        line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal);

    private static string Environment() =>
        Assert.Single(LastStage, line => line.StartsWith("ENV ", StringComparison.Ordinal));

    private static bool IsSecret(string line) =>
        SecretWords.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
