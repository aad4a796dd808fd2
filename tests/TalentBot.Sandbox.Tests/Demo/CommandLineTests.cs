using TalentBot.Sandbox.Demo;

namespace TalentBot.Sandbox.Tests.Demo;

public sealed class CommandLineTests
{
    [Fact]
    public void The_first_scenario_plays_unless_another_is_named()
    {
        Assert.Equal(new SandboxCommand.Play("skill-gap", null, null), Parse("demo"));
        Assert.Equal(new SandboxCommand.Play("black-box", null, null), Parse("demo black-box"));
    }

    [Fact]
    public void A_file_and_a_folder_can_be_given_in_any_order()
    {
        Assert.Equal(
            new SandboxCommand.Play("skill-gap", "team.json", "here"),
            Parse("demo --out here --answers team.json")
        );
        Assert.Equal(
            new SandboxCommand.Play("hand-over", null, "here"),
            Parse("demo --out here hand-over")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("demo --help")]
    public void Help_is_there_for_whoever_asks(string line) =>
        Assert.IsType<SandboxCommand.Help>(Parse(line));

    [Fact]
    public void The_scenarios_can_be_listed() =>
        Assert.IsType<SandboxCommand.List>(Parse("demo --list"));

    [Theory]
    [InlineData("play", "no command 'play'")]
    [InlineData("demo --fast", "no option '--fast'")]
    [InlineData("demo nowhere", "no scenario 'nowhere'. There are: skill-gap, core-capacity")]
    [InlineData("demo hand-over black-box", "One scenario at a time")]
    [InlineData("demo hand-over --answers x.json", "not both")]
    [InlineData("demo --answers", "--answers needs a value")]
    [InlineData("demo --answers --out x", "--answers needs a value")]
    [InlineData("demo --out", "--out needs a value")]
    public void What_makes_no_sense_is_refused_with_the_way_forward(string line, string says)
    {
        var wrong = Assert.IsType<SandboxCommand.Wrong>(Parse(line));

        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("-- help", wrong.Message, StringComparison.Ordinal);
    }

    private static SandboxCommand Parse(string line) =>
        CommandLine.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
