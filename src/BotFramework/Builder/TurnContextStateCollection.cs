namespace Microsoft.Bot.Builder;

/// <summary>What a turn keeps; keys are compared without regard to case.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase) { }

    /// <summary>A copy, which shares the values.</summary>
    internal TurnContextStateCollection(Dictionary<string, object> copied)
        : base(copied, StringComparer.OrdinalIgnoreCase) { }

    /// <summary>The value under a key; null if there is none or it is of another type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);

        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);

        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Puts a value under a key, over what was there.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);

        this[key] = value;
    }

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _disposed)
        {
            return;
        }

        _disposed = true;
        foreach (var value in Values.OfType<IDisposable>())
        {
            value.Dispose();
        }
    }
}
