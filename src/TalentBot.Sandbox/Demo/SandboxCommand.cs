namespace TalentBot.Sandbox.Demo;

/// <summary>What the command line asks for.</summary>
internal abstract record SandboxCommand
{
    private SandboxCommand() { }

    /// <summary>How to use the sandbox.</summary>
    public sealed record Help : SandboxCommand;

    /// <summary>Which scenarios there are.</summary>
    public sealed record List : SandboxCommand;

    /// <summary>A scenario, or a team's own answers, played against the real bot.</summary>
    /// <param name="ScenarioId">Ignored if there is a file.</param>
    /// <param name="AnswersPath">The team's own answers; null for the scenario's.</param>
    /// <param name="OutFolder">Where the results go; null for the usual place.</param>
    public sealed record Play(string ScenarioId, string? AnswersPath, string? OutFolder)
        : SandboxCommand;

    /// <summary>Nothing that makes sense.</summary>
    /// <param name="Message">What is wrong and what to do.</param>
    public sealed record Wrong(string Message) : SandboxCommand;
}
