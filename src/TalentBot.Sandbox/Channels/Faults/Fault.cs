namespace TalentBot.Sandbox.Channels.Faults;

/// <summary>Something that shall go wrong.</summary>
/// <param name="Effect">What.</param>
public sealed record Fault(FaultEffect Effect)
{
    /// <summary>Only on this operation; null for all.</summary>
    public ConnectorOperation? On { get; init; }

    /// <summary>Only in conversations whose id begins so; null for all.</summary>
    public string? Conversation { get; init; }

    /// <summary>How often, from 1; once unless told otherwise.</summary>
    public int Times { get; init; } = 1;

    internal bool Meets(ConnectorOperation operation, string? conversation) =>
        (On is null || On == operation)
        && (
            Conversation is null
            || conversation?.StartsWith(Conversation, StringComparison.Ordinal) == true
        );
}
