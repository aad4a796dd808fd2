using System.Globalization;

namespace TalentBot.Listing;

/// <summary>Where a decision stands in a list; pages go on from there even where it is gone or has moved.</summary>
/// <param name="Group">Its group.</param>
/// <param name="Order">What counts in the group; the smaller comes first.</param>
/// <param name="Id">Id of the decision.</param>
internal sealed record ListKey(ListGroup Group, long Order, string Id) : IComparable<ListKey>
{
    public static bool operator <(ListKey left, ListKey right) => left.CompareTo(right) < 0;

    public static bool operator >(ListKey left, ListKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(ListKey left, ListKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ListKey left, ListKey right) => left.CompareTo(right) >= 0;

    /// <summary>The key that a button carries; null when it carries none.</summary>
    public static ListKey? Read(string? text) =>
        text?.Split(' ', 3) is [var group, var order, var id]
        && Enum.TryParse<ListGroup>(group, out var known)
        && Enum.IsDefined(known)
        && long.TryParse(
            order,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var place
        )
            ? new(known, place, id)
            : null;

    /// <inheritdoc/>
    public int CompareTo(ListKey? other) =>
        other is null ? 1
        : Group != other.Group ? Group.CompareTo(other.Group)
        : Order != other.Order ? Order.CompareTo(other.Order)
        : string.CompareOrdinal(Id, other.Id);

    /// <summary>The key as a button carries it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Group} {Order} {Id}");
}
