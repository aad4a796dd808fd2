using System.Net;
using System.Text.Json.Nodes;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Frameworks;
using TalentBot.EndToEnd.Tests.Decisions.Testing;
using TalentBot.Sandbox.Hosting;

namespace TalentBot.EndToEnd.Tests.Decisions;

public sealed class HostProcessTests(Stage stage) : IClassFixture<Stage>
{
    [Theory]
    [InlineData("healthz")]
    [InlineData("readyz")]
    public async Task A_running_host_says_that_it_is_well(string path)
    {
        using var http = new HttpClient { BaseAddress = stage.Host.Address };

        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("ok", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task In_production_a_host_without_an_app_id_refuses_to_start()
    {
        var ended = await StartAsync("Production", "http://127.0.0.1:0");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("MicrosoftAppId is not set", ended.Error, StringComparison.Ordinal);
        Assert.Contains("Production", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://[::]:0")]
    public async Task In_development_a_host_without_an_app_id_listens_to_this_machine_only(
        string url
    )
    {
        var ended = await StartAsync("Development", url);

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains(
            $"{url} can be reached from outside",
            ended.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Evaluate_writes_the_recommendation_as_json()
    {
        using var folder = new WorkFolder();
        var script = Script.Of("two-camps");
        var path = await WriteAsync(folder, script.Json);

        var ended = await RunAsync("evaluate", path);

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        var expected = RecommendationJson.Write(script.Expected, FrameworkFile.Default);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(ended.Output)));
    }

    [Fact]
    public async Task Evaluate_lists_every_fault_with_its_path()
    {
        using var folder = new WorkFolder();
        var script = Script.Of("two-camps").Answering(0, "core", "platinum").Ruled("no-such-gate");
        var path = await WriteAsync(folder, script.Json);

        var ended = await RunAsync("evaluate", path);

        Assert.Equal((2, ""), (ended.ExitCode, ended.Output));
        Assert.Contains("$.leaders[0].answers.core", ended.Error, StringComparison.Ordinal);
        Assert.Contains("$.gates[0]", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "no-such-file.json")]
    [InlineData("evaluate", "-")]
    [InlineData("evaluate")]
    [InlineData("conjure")]
    public async Task What_cannot_be_done_is_said_on_standard_error(params string[] arguments)
    {
        var ended = await RunAsync(arguments);

        Assert.Equal((2, ""), (ended.ExitCode, ended.Output));
        Assert.NotEqual("", ended.Error);
    }

    [Fact]
    public async Task Help_says_what_can_be_typed()
    {
        var ended = await RunAsync("help");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Contains("evaluate FILE", ended.Output, StringComparison.Ordinal);
    }

    private static async Task<HostVerb> StartAsync(string environment, string url)
    {
        using var folder = new WorkFolder();
        return await RunAsync(
            $"--environment={environment}",
            $"--urls={url}",
            $"--Storage:ConnectionString={folder.ConnectionString}"
        );
    }

    private static async Task<HostVerb> RunAsync(params string[] arguments)
    {
        using var limit = new CancellationTokenSource(Stage.Patience);
        return await HostVerb.RunAsync(arguments, limit.Token);
    }

    private static async Task<string> WriteAsync(WorkFolder folder, JsonObject json)
    {
        var path = Path.Combine(folder.Path, "answers.json");
        await File.WriteAllTextAsync(path, json.ToJsonString());
        return path;
    }
}
