namespace Microsoft.Bot.Builder;

/// <summary>
/// The members of one object or list while it is read, so that what is made of them is as large as it must be.
/// </summary>
/// <remarks>Those of all that is open stand one behind the other in a list that a thread uses again and again.</remarks>
internal readonly struct JsonMembers : IDisposable
{
    // A list that grew beyond this is not worth keeping for the next text.
    private const int MostKept = 4096;

    [ThreadStatic]
    private static List<KeyValuePair<string, object>> _open;

    private readonly List<KeyValuePair<string, object>> _all;
    private readonly int _first;

    private JsonMembers(List<KeyValuePair<string, object>> all)
    {
        _all = all;
        _first = all.Count;
    }

    /// <summary>Opens one, within those that are open.</summary>
    public static JsonMembers Begin() => new(_open ??= []);

    public void Add(string name, object value) => _all.Add(new(name, value));

    /// <summary>The members by name; of those with the same name the last.</summary>
    public Dictionary<string, object> ToDictionary()
    {
        var values = new Dictionary<string, object>(_all.Count - _first);
        for (var index = _first; index < _all.Count; index++)
        {
            values[_all[index].Key] = _all[index].Value;
        }

        return values;
    }

    /// <summary>The members in their order.</summary>
    public List<object> ToList()
    {
        var values = new List<object>(_all.Count - _first);
        for (var index = _first; index < _all.Count; index++)
        {
            values.Add(_all[index].Value);
        }

        return values;
    }

    /// <summary>Closes it, and lets go of its members, even where reading has failed.</summary>
    public void Dispose()
    {
        _all.RemoveRange(_first, _all.Count - _first);
        if (_first == 0 && _all.Capacity > MostKept)
        {
            _open = null;
        }
    }
}
