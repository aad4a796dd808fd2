using System.Text;
using System.Text.Json.Nodes;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Host.Frameworks;
using TalentBot.Host.Verbs;

namespace TalentBot.Host.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string Good = """
        {"title":"Pay","leaders":[{"name":"Zoë Q.","priorities":["control","speed","cost"],
        "answers":{"need":"one-task"}}]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private readonly StringWriter _out = new();

    private readonly StringWriter _error = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _out.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void One_file_gives_exactly_the_recommendation_as_json()
    {
        var code = Run(Write("a.json", Good));

        Assert.Equal((0, ""), (code, _error.ToString()));
        Assert.Equal(Json() + Environment.NewLine, _out.ToString());
    }

    [Fact]
    public void A_dash_reads_the_standard_input()
    {
        Assert.Equal(0, RunOn(Good, "-"));
        Assert.Equal(Json() + Environment.NewLine, _out.ToString());
    }

    [Fact]
    public void Answers_are_read_with_the_framework_that_the_settings_name()
    {
        var own = FrameworkFile.Default with
        {
            Sections = [.. FrameworkFile.Default.Sections.Where(s => s.Id != "scope")],
        };

        Assert.Equal(2, RunOn(Good, new FrameworkReading.Loaded(own, ""), "-"));

        Assert.StartsWith(
            "$.leaders[0].answers.need: ",
            Lines(_error)[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_is_evaluated_with_a_framework_that_cannot_be_used()
    {
        Assert.Equal(2, RunOn(Good, new FrameworkReading.Refused(["a", "b"]), "-"));

        Assert.Equal(["a", "b"], Lines(_error));
        Assert.Empty(_out.ToString());
    }

    [Fact]
    public void Several_files_give_one_list_in_the_order_given()
    {
        var (a, b) = (Write("a.json", Good), Write("b.json", Good));

        Assert.Equal(0, RunOn(Good, b, "-", a));

        var list = JsonNode.Parse(_out.ToString())!.AsArray();
        Assert.Equal([b, "-", a], [.. list.Select(result => result!["file"]!.GetValue<string>())]);
        Assert.All(list, result => Assert.Equal("file", result!.AsObject().First().Key));
        list[0]!.AsObject().Remove("file");
        Assert.Equal(JsonNode.Parse(Json())!.ToJsonString(), list[0]!.ToJsonString());
    }

    [Fact]
    public void Numbers_in_a_list_are_written_as_in_a_single_result()
    {
        var file = Write("a.json", Good);

        Run(file, file);

        var lines = _out.ToString().Split('\n').Select(line => line.Trim());
        Assert.Superset(
            Json().Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal),
            lines.ToHashSet(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_fault_of_a_single_file_is_named_with_its_path()
    {
        var code = Run(Write("a.json", """{"gates":["no-such-gate"],"leaders":[{}]}"""));

        var lines = Lines(_error);
        Assert.Equal((2, ""), (code, _out.ToString()));
        Assert.True(lines.Length > 1);
        Assert.All(lines, l => Assert.StartsWith("$.", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_of_several_files_are_all_named_with_their_file_and_nothing_is_written()
    {
        var a = Write("a.json", """{"leaders":[{"name":"A","weight":-1}]}""");
        var good = Write("good.json", Good);
        var b = Write("b.json", """{"leaders":[{}]}""");
        var missing = Path.Combine(_folder, "none.json");

        var code = Run(a, good, missing, b);

        Assert.Equal((2, ""), (code, _out.ToString()));
        var lines = Lines(_error);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{a}: $.leaders[0].weight: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{missing} cannot be read: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{b}: $.leaders[0].name: ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_is_named_in_one_line()
    {
        Assert.Equal(2, Run(_folder));

        Assert.Equal(
            [$"{_folder} cannot be read: It is a directory; name the files in it."],
            Lines(_error)
        );
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_named_in_one_line()
    {
        using var input = new ForbiddenStream();

        Assert.Equal(
            2,
            EvaluateVerb.Run(["-"], FrameworkReading.Default, new(input, _out, _error))
        );

        Assert.StartsWith(
            "- cannot be read: ",
            Assert.Single(Lines(_error)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_cannot_be_meant_shows_the_usage()
    {
        Assert.Equal(2, Run("--verbose", "a.json"));

        Assert.Contains("TalentBot evaluate FILE", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", _out.ToString());
    }

    [Fact]
    public void Explain_writes_a_report_that_names_no_leader()
    {
        var code = Run("--explain", Write("a.json", Good));

        Assert.Equal((0, ""), (code, _error.ToString()));
        Assert.StartsWith("Recommendation: Pay\n", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("one self-contained task", _out.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Zoë", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_are_headed_by_their_files()
    {
        var (a, b) = (Write("a.json", Good), Write("b.json", Good));

        Run(a, b, "--explain");

        Assert.Equal(
            [$"##### {a} #####", $"##### {b} #####"],
            [.. Lines(_out).Where(line => line.StartsWith("#####", StringComparison.Ordinal))]
        );
    }

    [Fact]
    public void Svg_writes_the_picture()
    {
        Assert.Equal(0, Run("--svg", Write("a.json", Good)));

        Assert.StartsWith("<svg ", _out.ToString(), StringComparison.Ordinal);
    }

    private static string Json() =>
        AnswersFile.Parse(Encoding.UTF8.GetBytes(Good), FrameworkFile.Default)
            is AnswersFileResult.Read(var file)
            ? RecommendationJson.Write(Evaluator.Evaluate(file.Poll), FrameworkFile.Default)
            : "";

    private static string[] Lines(StringWriter writer) =>
        writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private string Write(string name, string json)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, json);
        return path;
    }

    private int Run(params string[] typed) => RunOn("", typed);

    private int RunOn(string input, params string[] typed) =>
        RunOn(input, FrameworkReading.Default, typed);

    private int RunOn(string input, FrameworkReading framework, params string[] typed)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return EvaluateVerb.Run(typed, framework, new(stream, _out, _error));
    }
}
