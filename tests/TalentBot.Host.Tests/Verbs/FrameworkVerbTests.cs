using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TalentBot.Decisions.Frameworks;
using TalentBot.Host.Tests.Testing;
using TalentBot.Host.Verbs;

namespace TalentBot.Host.Tests.Verbs;

public sealed partial class FrameworkVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentbot-").FullName;

    private readonly StringWriter _out = new();

    private readonly StringWriter _error = new();

    private string[] Lines => _out.ToString().Split(Environment.NewLine);

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _out.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void The_schema_is_written_as_it_is_published()
    {
        Assert.Equal(0, Run(["schema"]));

        Assert.Equal(FrameworkFile.Schema, _out.ToString());
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public void A_good_framework_is_counted_and_measured()
    {
        Assert.Equal(0, Run(["check", "-"], OwnFramework.Text("own-1")));

        Assert.Empty(_error.ToString());
        Assert.Equal("Version: own-1", Lines[0]);
        Assert.StartsWith(
            "Contents: 3 models, 3 priorities, 4 sections, 16 questions, 8 in the quick check, 64 levels, 3 gates, ",
            Lines[1],
            StringComparison.Ordinal
        );
        Assert.Equal(["managed", "9.0 to 90.8", "3.1 to 98.1"], Columns("managed", first: true));
        Assert.DoesNotContain("Warning", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wins_by_chance_are_shares_with_one_decimal_that_add_up()
    {
        Run(["check", "-"], OwnFramework.Text("own-1"));

        var wins = FrameworkFile.Default.Models.Select(m => Columns(m.Id, first: false)).ToList();
        Assert.All(wins.SelectMany(w => w.Skip(1)), w => Assert.Matches(@"^\d+\.\d %$", w));
        Assert.InRange(wins.Sum(w => Percent(w[1])), 99.8, 100.2);
        Assert.InRange(Percent(wins[0][1]), 31.6, 32.6);
        Assert.InRange(wins.Sum(w => Percent(w[2])), 99.8, 100.2);
    }

    [Theory]
    [InlineData("managed", "quick check", "hold it back", "managed")]
    [InlineData("augmentation", "full checklist", "favour it", "freelancers", "managed")]
    public void A_model_that_wins_too_often_or_too_seldom_is_a_warning_and_no_fault(
        string model,
        string checklist,
        string why,
        params string[] flattened
    )
    {
        Assert.Equal(0, Run(["check", "-"], Flattened(flattened)));

        var warning = Lines.First(l =>
            l.StartsWith("Warning: ", StringComparison.Ordinal)
            && l.Contains(model, StringComparison.Ordinal)
        );
        Assert.StartsWith(
            $"Warning: in the {checklist} {model} wins ",
            warning,
            StringComparison.Ordinal
        );
        Assert.Contains("25.0 % to 42.0 % is fair", warning, StringComparison.Ordinal);
        Assert.Contains(why, warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_goes_to_the_standard_error_with_its_path()
    {
        var path = Path.Combine(_folder, "own.json");
        File.WriteAllText(path, """{"version":"own-1","models":[]}""");

        Assert.Equal(2, Run(["check", path]));

        var lines = _error.ToString().Split(Environment.NewLine)[..^1];
        Assert.Empty(_out.ToString());
        Assert.Equal(10, lines.Length);
        Assert.All(lines, l => Assert.StartsWith($"{path}: $.", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_file_the_configured_one_is_checked()
    {
        File.WriteAllText(Path.Combine(_folder, "own.json"), OwnFramework.Text("own-1"));

        var code = FrameworkVerb.Run(
            ["check"],
            [$"--contentRoot={_folder}", "--Framework:Path=own.json"],
            Console("")
        );

        Assert.Equal((0, "Version: own-1"), (code, Lines[0]));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var path = Path.Combine(_folder, "none.json");

        Assert.Equal(2, Run(["check", path]));

        Assert.StartsWith($"{path} cannot be read", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_content_under_the_version_of_the_embedded_one_is_a_fault()
    {
        var version = FrameworkFile.Default.Version;

        Assert.Equal(2, Run(["check", "-"], OwnFramework.Text(version, "settledness")));

        Assert.Empty(_out.ToString());
        Assert.StartsWith($"$.version: “{version}” ", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_embedded_one_laid_out_anew_is_none() =>
        Assert.Equal(
            0,
            Run(
                ["check", "-"],
                FrameworkFile.DefaultText.Replace("\n", " \n", StringComparison.Ordinal)
            )
        );

    [Theory]
    [InlineData]
    [InlineData("chek")]
    [InlineData("check", "")]
    [InlineData("schema", "more")]
    public void Anything_else_is_answered_with_what_can_be_typed(params string[] typed)
    {
        Assert.Equal(2, Run(typed));

        Assert.Contains("framework check [FILE]", _error.ToString(), StringComparison.Ordinal);
    }

    // Answers can hardly move a model whose fits are drawn together.
    private static string Flattened(string[] models) =>
        OwnFramework.Changed(
            "own-1",
            f =>
            {
                foreach (var fits in Levels(f).Select(l => l["fits"]!))
                {
                    foreach (var model in models)
                    {
                        fits[model] = fits[model]!.GetValue<double>() / 10;
                    }
                }
            }
        );

    private static IEnumerable<JsonNode> Levels(JsonObject framework) =>
        from section in framework["sections"]!.AsArray()
        from question in section["questions"]!.AsArray()
        from level in question["levels"]!.AsArray()
        select level;

    private string[] Columns(string model, bool first)
    {
        var rows = Lines.Where(l => l.StartsWith(model + " ", StringComparison.Ordinal)).ToList();
        return Gap().Split(first ? rows[0] : rows[1]);
    }

    private static double Percent(string text) =>
        double.Parse(text[..^2], System.Globalization.CultureInfo.InvariantCulture);

    private int Run(string[] typed, string input = "") =>
        FrameworkVerb.Run(typed, [], Console(input));

    private Streams Console(string input) =>
        new(new MemoryStream(Encoding.UTF8.GetBytes(input)), _out, _error);

    [GeneratedRegex(" {2,}", RegexOptions.None, 1000)]
    private static partial Regex Gap();
}
