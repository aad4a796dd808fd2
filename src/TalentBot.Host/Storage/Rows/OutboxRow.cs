namespace TalentBot.Host.Storage.Rows;

/// <summary>An effect that is still to be carried out, or that never can be.</summary>
internal sealed class OutboxRow
{
    /// <summary>Rises with every row; rows of one assessment are carried out in this order.</summary>
    public long Id { get; init; }

    /// <summary>Id of the assessment.</summary>
    public required string AssessmentId { get; init; }

    /// <summary>Id of the tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The effect as JSON.</summary>
    public required string Effect { get; init; }

    /// <summary>Name of the card that the effect shows; null when it shows none.</summary>
    public string? Card { get; init; }

    /// <summary>When somebody last asked for it.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Attempts that failed.</summary>
    public int Attempt { get; init; }

    /// <summary>Not to be carried out before.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Claimed until then, and the mark of that claim; null when not claimed.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>Whether it is still to be carried out.</summary>
    public OutboxState State { get; init; }

    /// <summary>Why it never can be; null while it may.</summary>
    public string? Reason { get; init; }
}
