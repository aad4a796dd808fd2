using System.Diagnostics;

namespace TalentBot.EndToEnd.Tests.Requirements;

/// <summary>Runs programs to their end.</summary>
internal static class LocalProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program of tests/card-pictures.</summary>
    /// <exception cref="OperationCanceledException">The program did not end in time.</exception>
    public static Task<ProgramResult> NodeAsync(string program, params string[] arguments) =>
        RunAsync("node", Requirement.Harness, [program, .. arguments]);

    /// <summary>Runs the SDK's command.</summary>
    /// <exception cref="OperationCanceledException">The program did not end in time.</exception>
    public static Task<ProgramResult> DotnetAsync(string folder, params string[] arguments) =>
        RunAsync("dotnet", folder, arguments);

    private static async Task<ProgramResult> RunAsync(
        string program,
        string folder,
        IEnumerable<string> arguments
    )
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new ProgramResult(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
