namespace TalentBot.Sandbox.Hosting;

/// <summary>What a verb of the host's executable came to.</summary>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
public sealed record HostVerb(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a verb such as <c>evaluate FILE</c> to its end.</summary>
    /// <exception cref="HostFailedException">The host is not built.</exception>
    public static async Task<HostVerb> RunAsync(
        IEnumerable<string> arguments,
        CancellationToken cancellationToken
    )
    {
        using var process = HostProcess.Start(HostProcess.Command(arguments));
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new HostVerb(process.ExitCode, await output, await error);
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
