using System.Collections.Immutable;

namespace TalentBot.Typing.Reading;

/// <summary>What a typed line means to the question that is asked.</summary>
internal abstract record TypedReading
{
    private TypedReading() { }

    /// <summary>An answer to the question.</summary>
    /// <param name="Choice">The answer.</param>
    /// <param name="Reason">Why, as typed; null when not said.</param>
    public sealed record Chosen(TypedChoice Choice, string? Reason) : TypedReading;

    /// <summary>A ranking, complete or not.</summary>
    /// <param name="Order">What was named, the most important first.</param>
    public sealed record Ranked(ImmutableArray<TypedChoice> Order) : TypedReading;

    /// <summary>A reason for the answer given last.</summary>
    /// <param name="Reason">As typed; empty when only announced.</param>
    public sealed record Why(string Reason) : TypedReading;

    /// <summary>To the question before.</summary>
    public sealed record Back : TypedReading;

    /// <summary>To the next question; this one stays as it is.</summary>
    public sealed record Next : TypedReading;

    /// <summary>To the end, and there: finish.</summary>
    public sealed record Finish : TypedReading;

    /// <summary>It can mean several answers.</summary>
    /// <param name="Choices">At least two.</param>
    public sealed record Several(ImmutableArray<TypedChoice> Choices) : TypedReading;

    /// <summary>It is no answer.</summary>
    public sealed record Nothing : TypedReading;
}
