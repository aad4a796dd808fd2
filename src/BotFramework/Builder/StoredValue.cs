namespace Microsoft.Bot.Builder;

/// <summary>Values inside stored state, which come back from storage without their types.</summary>
internal static class StoredValue
{
    /// <summary>
    /// The value under a key as a <typeparamref name="T"/>, put back in that type; default when
    /// missing.
    /// </summary>
    /// <remarks>Put back, so that changes made in place are saved.</remarks>
    public static T Restore<T>(IDictionary<string, object> state, string key)
    {
        if (!state.TryGetValue(key, out var stored) || stored is null)
        {
            return default;
        }

        if (stored is not T value)
        {
            value = StateJson.Convert<T>(stored);
            state[key] = value;
        }

        return value;
    }
}
