namespace TalentBot.Sandbox.Hosting;

/// <summary>The bot's host cannot be started, or ended when it should not.</summary>
public sealed class HostFailedException : InvalidOperationException
{
    /// <summary>Nothing is known about it.</summary>
    public HostFailedException() { }

    /// <summary>Says what happened and what to do.</summary>
    public HostFailedException(string message)
        : base(message) { }

    /// <summary>Says what happened and what to do, and why.</summary>
    public HostFailedException(string message, Exception innerException)
        : base(message, innerException) { }
}
