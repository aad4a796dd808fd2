namespace TalentBot.Delivery;

/// <summary>What became of an attempt to carry out an effect.</summary>
internal abstract record DeliveryResult
{
    private DeliveryResult() { }

    /// <summary>Done.</summary>
    /// <param name="Activity">Id of the message that now shows the card; null when the effect shows none.</param>
    public sealed record Delivered(string? Activity) : DeliveryResult;

    /// <summary>To be tried again.</summary>
    /// <param name="After">What the other side asked to wait; null when it did not say.</param>
    /// <param name="Reason">For the log: a status or a kind of fault, never a payload.</param>
    public sealed record TryAgain(TimeSpan? After, string Reason) : DeliveryResult;

    /// <summary>No further attempt can help.</summary>
    /// <param name="Reason">For the log: a status or a code, never a payload.</param>
    public sealed record Undeliverable(string Reason) : DeliveryResult;
}
