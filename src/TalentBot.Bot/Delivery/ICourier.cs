namespace TalentBot.Delivery;

/// <summary>Carries out an effect towards the chat platform.</summary>
internal interface ICourier
{
    /// <summary>Makes one attempt; faults of the platform and the network come back as results.</summary>
    Task<DeliveryResult> DeliverAsync(DueEffect due, CancellationToken cancellationToken);
}
