namespace TalentBot.Host.Storage;

/// <summary>An outbox row that is this process's to carry out for the time of the lease.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="AssessmentId">Id of the assessment.</param>
/// <param name="Tenant">Id of the tenant.</param>
/// <param name="Effect">The effect as JSON.</param>
/// <param name="Card">Name of the card that the effect shows; null when it shows none.</param>
/// <param name="Attempt">Attempts that failed before.</param>
/// <param name="LeaseUntil">End of the lease; a claim whose lease another has taken over changes nothing any more.</param>
internal sealed record ClaimedEffect(
    long Id,
    string AssessmentId,
    string Tenant,
    string Effect,
    string? Card,
    int Attempt,
    DateTimeOffset LeaseUntil
);
