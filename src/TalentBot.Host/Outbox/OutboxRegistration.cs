namespace TalentBot.Host.Outbox;

/// <summary>Registers what carries out effects.</summary>
internal static class OutboxRegistration
{
    /// <summary>Adds the dispatcher; storage and the courier come from elsewhere.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services) =>
        services
            .AddSingleton<SendPace>()
            .AddSingleton<EffectDelivery>()
            .AddHostedService<OutboxDispatcher>();
}
