using System.Text;
using System.Text.Json.Nodes;
using TalentBot.Host.Verbs;

namespace TalentBot.Host.Tests.Verbs;

public sealed class CostVerbTests : IDisposable
{
    private const string Cheap = """{ "models": { "managed": { "rate": 5 } } }""";

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
    public void Without_a_file_the_defaults_are_estimated()
    {
        Assert.Equal((0, ""), (Run(), _error.ToString()));
        Assert.Equal("freelancers", Cheapest());
    }

    [Fact]
    public void A_file_says_what_differs()
    {
        File.WriteAllText(_file, Cheap);

        Assert.Equal((0, ""), (Run([_file]), _error.ToString()));
        Assert.Equal("managed", Cheapest());
    }

    [Fact]
    public void A_dash_reads_the_standard_input()
    {
        Assert.Equal(0, Run(["-"], Cheap));
        Assert.Equal("managed", Cheapest());
    }

    [Theory]
    [InlineData("--explain", "-")]
    [InlineData("-", "--explain")]
    public void The_report_is_written_on_demand(params string[] typed)
    {
        Assert.Equal(0, Run(typed, Cheap));
        Assert.StartsWith("Cash per effective hour\n", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains(": Managed services", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_file_is_named_with_its_path()
    {
        var code = Run(["-"], """{ "months": 0, "models": { "us": {} } }""");

        var lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((2, "", 2), (code, _out.ToString(), lines.Length));
        Assert.StartsWith("$.models.us: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("$.months: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        Assert.Equal(2, Run([_file + "-missing"]));
        Assert.StartsWith(
            _file + "-missing cannot be read",
            _error.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("--explian")]
    [InlineData("a.json", "b.json")]
    public void What_cannot_be_meant_shows_the_usage(params string[] typed)
    {
        Assert.Equal((2, ""), (Run(typed), _out.ToString()));
        Assert.Contains("TalentBot cost [FILE]", _error.ToString(), StringComparison.Ordinal);
    }

    private string? Cheapest() => (string?)JsonNode.Parse(_out.ToString())!["ranking"]![0];

    private int Run(string[]? typed = null, string input = "") =>
        CostVerb.Run(
            typed ?? [],
            new(new MemoryStream(Encoding.UTF8.GetBytes(input)), _out, _error)
        );
}
