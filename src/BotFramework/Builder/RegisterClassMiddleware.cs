namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into each turn's state.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>A service that is found by its type.</summary>
    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName) { }

    /// <summary>A service that is found by a key.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(
        ITurnContext turnContext,
        NextDelegate nextTurn,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        turnContext.TurnState.Set(_key, Service);
        return nextTurn(cancellationToken);
    }
}
