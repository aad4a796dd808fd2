namespace TalentBot.Sandbox.Channels.Faults;

/// <summary>What goes wrong.</summary>
public abstract record FaultEffect
{
    private FaultEffect() { }

    /// <summary>The service answers with an error and does nothing.</summary>
    /// <param name="Status">For example 429.</param>
    /// <param name="RetryAfter">The header of that name, in whole seconds; null for none.</param>
    /// <param name="Code">The error's code; null for the usual one of this status.</param>
    public sealed record Refuse(int Status, TimeSpan? RetryAfter = null, string? Code = null)
        : FaultEffect;

    /// <summary>The service does its work later.</summary>
    public sealed record Delay(TimeSpan By) : FaultEffect;

    /// <summary>The service does its work, and the connection breaks before the answer.</summary>
    public sealed record LoseAnswer : FaultEffect;

    /// <summary>The connection breaks and nothing is done.</summary>
    public sealed record Outage : FaultEffect;
}
