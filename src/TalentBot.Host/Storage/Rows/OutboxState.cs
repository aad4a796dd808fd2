namespace TalentBot.Host.Storage.Rows;

/// <summary>Whether an outbox row is still to be carried out.</summary>
internal enum OutboxState
{
    /// <summary>It is.</summary>
    Pending,

    /// <summary>It never can be; kept to be looked at.</summary>
    Undeliverable,
}
