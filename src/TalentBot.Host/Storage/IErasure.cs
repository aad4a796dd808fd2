namespace TalentBot.Host.Storage;

/// <summary>Makes sure that what was deleted cannot be read from the database's files.</summary>
internal interface IErasure
{
    /// <summary>Overwrites what was deleted before.</summary>
    Task EraseAsync(CancellationToken cancellationToken);
}
