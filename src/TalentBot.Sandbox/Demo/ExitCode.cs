namespace TalentBot.Sandbox.Demo;

/// <summary>What the process tells the one who started it.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Something around the demo is not as it must be.</summary>
    public const int Failure = 1;

    /// <summary>The command line or the answers file makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>Somebody ended it: Ctrl+C or a signal.</summary>
    public const int Interrupted = 130;
}
