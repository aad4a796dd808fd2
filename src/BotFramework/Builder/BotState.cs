using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Values kept between turns under one storage key, loaded and saved as a whole.</summary>
/// <remarks>
/// The last writer wins: no tag of the version that was read is handed to the storage.
/// </remarks>
public abstract partial class BotState : IPropertyManager
{
    private readonly StateStore _store;
    private readonly string _contextServiceKey;

    /// <summary>
    /// A state kept in a storage and, during a turn, in the turn's state under a key.
    /// </summary>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _store = new StateStore(storage);
        _contextServiceKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        RequiredText.ThrowIfMissing(name);
        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>
    /// Loads the state unless the turn holds it already; <paramref name="force"/> loads anew.
    /// </summary>
    /// <exception cref="InvalidOperationException">What is stored is no dictionary.</exception>
    public virtual async Task LoadAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null)
        {
            return;
        }

        turnContext.TurnState[_contextServiceKey] = await _store.ReadAsync(
            GetStorageKey(turnContext),
            cancellationToken
        );
    }

    /// <summary>
    /// Saves the state if the turn holds it and it has changed; <paramref name="force"/> saves it
    /// unchanged too.
    /// </summary>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        var json =
            force && cached is not null ? StateJson.Write(cached.State) : cached?.WriteIfChanged();
        if (json is null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        await _store.WriteAsync(key, cached.State, json, cancellationToken);
        cached.MarkSaved(json);
    }

    /// <summary>Empties the state; the next save writes it so.</summary>
    public virtual Task ClearStateAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from the turn and from the storage at once.</summary>
    public virtual async Task DeleteAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _store.DeleteAsync(GetStorageKey(turnContext), cancellationToken);
    }

    /// <summary>What the turn holds of the state; null before it is loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The loaded state as one token.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return StateJson.Convert<JObject>(GetCachedState(turnContext).State);
    }

    /// <summary>The key that the state is stored under.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A value of the loaded state, or the default of its type.</summary>
    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext,
        string propertyName,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            StoredValue.Restore<T>(LoadedState(turnContext, propertyName), propertyName)
        );

    /// <summary>Removes a value from the loaded state.</summary>
    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        CancellationToken cancellationToken = default
    )
    {
        LoadedState(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Replaces a value of the loaded state.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        object value,
        CancellationToken cancellationToken = default
    )
    {
        LoadedState(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    private IDictionary<string, object> LoadedState(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        RequiredText.ThrowIfMissing(propertyName);
        return GetCachedState(turnContext)?.State
            ?? throw new InvalidOperationException($"{GetType().Name} is not loaded in this turn.");
    }
}
