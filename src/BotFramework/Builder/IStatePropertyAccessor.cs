namespace Microsoft.Bot.Builder;

/// <summary>Reads and changes one named part of a state.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value; when it is missing, what the factory makes, which is kept.</summary>
    Task<T> GetAsync(
        ITurnContext turnContext,
        Func<T> defaultValueFactory = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Removes the value.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Replaces the value.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
