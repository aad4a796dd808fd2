using System.Collections.Immutable;

namespace TalentBot.Owning.Times;

/// <summary>What a typed date or time means.</summary>
internal abstract record SpokenInstant
{
    private SpokenInstant() { }

    /// <summary>One instant to come, and everything typed belongs to it.</summary>
    /// <param name="At">The instant.</param>
    public sealed record One(DateTimeOffset At) : SpokenInstant;

    /// <summary>More than one instant to come may be meant.</summary>
    /// <param name="Readings">The instants, the earliest first.</param>
    public sealed record Several(ImmutableArray<DateTimeOffset> Readings) : SpokenInstant;

    /// <summary>An instant is meant, but none to come.</summary>
    public sealed record Past : SpokenInstant;

    /// <summary>No instant can be told from it.</summary>
    public sealed record Unread : SpokenInstant;
}
