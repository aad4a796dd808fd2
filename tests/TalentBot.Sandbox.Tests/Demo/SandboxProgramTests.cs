using Spectre.Console;
using TalentBot.Sandbox.Demo;

namespace TalentBot.Sandbox.Tests.Demo;

public sealed class SandboxProgramTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public async Task Help_goes_to_the_output()
    {
        Assert.Equal(0, await RunAsync("help"));

        Assert.Contains("Usage:", _output.ToString(), StringComparison.Ordinal);
        Assert.Empty(_errors.ToString());
    }

    [Fact]
    public async Task The_list_names_each_scenario_with_its_sentence()
    {
        Assert.Equal(0, await RunAsync("demo", "--list"));

        Assert.Contains(
            "skill-gap        A temporary",
            _output.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_wrong_line_goes_to_the_errors_and_exits_with_2()
    {
        Assert.Equal(2, await RunAsync("demo", "nowhere"));

        Assert.Empty(_output.ToString());
        Assert.Contains("nowhere", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_exits_with_2()
    {
        Assert.Equal(2, await RunAsync("demo", "--answers", "not-there.json"));

        Assert.Contains("no file not-there.json", _errors.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] arguments)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_output) }
        );
        return new SandboxProgram(console, _errors).RunAsync(arguments, default);
    }
}
