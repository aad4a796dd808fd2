namespace TalentBot.Delivery;

/// <summary>Comes back to an assessment when its deadline has passed.</summary>
internal interface IDeadlines
{
    /// <summary>Watches the deadline; watching the same assessment again replaces the instant.</summary>
    Task WatchAsync(
        string tenant,
        string assessment,
        DateTimeOffset deadline,
        CancellationToken cancellationToken
    );
}
