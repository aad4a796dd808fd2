using System.Text;
using System.Text.Json.Nodes;
using TalentBot.Decisions.Frameworks;
using TalentBot.Host.Verbs;

namespace TalentBot.Host.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    private readonly StringWriter _out = new();

    private readonly StringWriter _error = new();

    public void Dispose()
    {
        File.Delete(_file);
        _out.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_file_of_answers_gives_the_recommendation_as_json()
    {
        File.WriteAllText(_file, Answers("Ana"));

        var code = Run(_file);

        Assert.Equal((0, ""), (code, _error.ToString()));
        Assert.NotNull(JsonNode.Parse(_out.ToString())!["verdict"]);
    }

    [Fact]
    public void A_dash_reads_the_standard_input() => Assert.Equal(0, Run("-", Answers("Ana")));

    [Fact]
    public void Every_fault_of_a_file_is_named_with_its_path()
    {
        File.WriteAllText(_file, """{"gates":["no-such-gate"],"leaders":[{}]}""");

        var code = Run(_file);

        var lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((2, ""), (code, _out.ToString()));
        Assert.True(lines.Length > 1);
        Assert.All(lines, l => Assert.StartsWith("$.", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var code = Run(_file + "-missing");

        Assert.Equal(2, code);
        Assert.StartsWith(
            _file + "-missing cannot be read",
            _error.ToString(),
            StringComparison.Ordinal
        );
    }

    private static string Answers(string name)
    {
        var ranking = new JsonArray([
            .. FrameworkFile.Default.Priorities.Select(p => JsonValue.Create(p.Id)),
        ]);
        return new JsonObject
        {
            ["leaders"] = new JsonArray(
                new JsonObject { ["name"] = name, ["priorities"] = ranking }
            ),
        }.ToJsonString();
    }

    private int Run(string path, string input = "") =>
        EvaluateVerb.Run(path, new(new MemoryStream(Encoding.UTF8.GetBytes(input)), _out, _error));
}
