using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments;

/// <summary>What a command led to.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>Carried out.</summary>
    /// <param name="Next">The assessment from now on.</param>
    /// <param name="Effects">What must happen outside.</param>
    public sealed record Accepted(Assessment Next, ImmutableArray<Effect> Effects) : Outcome;

    /// <summary>The same was done before; nothing changes.</summary>
    public sealed record Repeated : Outcome;

    /// <summary>Made from a form that has changed since; nothing changes.</summary>
    public sealed record Outdated : Outcome;

    /// <summary>Not allowed now; nothing changes.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(Refusal Reason) : Outcome;
}
