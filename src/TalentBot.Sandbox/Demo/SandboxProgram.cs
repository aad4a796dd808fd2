using System.Text.Json;
using Spectre.Console;
using TalentBot.Sandbox.Hosting;
using TalentBot.Sandbox.Scenarios;

namespace TalentBot.Sandbox.Demo;

/// <summary>The sandbox as a command.</summary>
internal sealed class SandboxProgram(IAnsiConsole console, TextWriter errors)
{
    /// <summary>Does what the command line asks for.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(CommandLine.Parse(arguments), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await errors.WriteLineAsync("Interrupted; everything is cleaned up.");
            return ExitCode.Interrupted;
        }
        catch (Exception e)
            when (e
                    is HostFailedException
                        or HttpRequestException
                        or IOException
                        or UnauthorizedAccessException
                        or JsonException
            )
        {
            await errors.WriteLineAsync(e.Message);
            return ExitCode.Failure;
        }
    }

    private async Task<int> RunAsync(SandboxCommand command, CancellationToken cancellationToken)
    {
        var output = console.Profile.Out.Writer;
        switch (command)
        {
            case SandboxCommand.Play play:
                return await new DemoRun(console, errors).RunAsync(play, cancellationToken);
            case SandboxCommand.List:
                await output.WriteAsync(ScenarioList());
                return ExitCode.Success;
            case SandboxCommand.Wrong wrong:
                await errors.WriteLineAsync(wrong.Message);
                return ExitCode.Usage;
            default:
                await output.WriteAsync(CommandLine.Usage);
                return ExitCode.Success;
        }
    }

    private static string ScenarioList() =>
        string.Concat(
            ScenarioLibrary.All.Select(s => $"{s.Id, -16} {s.Summary}{Environment.NewLine}")
        );
}
