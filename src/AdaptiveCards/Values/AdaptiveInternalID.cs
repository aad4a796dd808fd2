using System.Globalization;

namespace AdaptiveCards;

/// <summary>Tells elements apart that have no id of their own.</summary>
/// <remarks>A card that was read numbers its elements from 1, in the order of its text.</remarks>
public class AdaptiveInternalID
{
    public static readonly uint Invalid;

    private static uint _current = 1;

    private readonly uint _id;

    /// <summary>The id of nothing.</summary>
    public AdaptiveInternalID() { }

    internal AdaptiveInternalID(uint id)
    {
        _id = id;
    }

    /// <summary>The id that the process gave out last.</summary>
    public static AdaptiveInternalID Current() => new(Volatile.Read(ref _current));

    /// <summary>An id that the process has not given out yet.</summary>
    public static AdaptiveInternalID Next() => new(Interlocked.Increment(ref _current));

    public override bool Equals(object obj) => obj is AdaptiveInternalID other && other._id == _id;

    public override int GetHashCode() => _id.GetHashCode();

    public override string ToString() => _id.ToString(CultureInfo.InvariantCulture);
}
