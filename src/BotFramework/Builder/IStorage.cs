namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key.</summary>
public interface IStorage
{
    /// <summary>Reads objects; keys that are not kept are absent from the answer.</summary>
    Task<IDictionary<string, object>> ReadAsync(
        string[] keys,
        CancellationToken cancellationToken = default
    );

    /// <summary>Writes objects, each on its own.</summary>
    Task WriteAsync(
        IDictionary<string, object> changes,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes objects; unknown keys are ignored.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
