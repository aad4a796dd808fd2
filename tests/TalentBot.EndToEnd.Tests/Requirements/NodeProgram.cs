using System.Diagnostics;

namespace TalentBot.EndToEnd.Tests.Requirements;

/// <summary>Runs a program of tests/card-pictures to its end.</summary>
internal static class NodeProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <exception cref="OperationCanceledException">The program did not end in time.</exception>
    public static async Task<ProgramResult> RunAsync(string program, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(
            new ProcessStartInfo("node", [program, .. arguments])
            {
                WorkingDirectory = Requirement.Harness,
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
