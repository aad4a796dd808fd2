using System.Collections.Immutable;

namespace TalentBot.Decisions.Assessments.Starting;

/// <summary>What became of a set-up.</summary>
public abstract record OpeningResult
{
    private OpeningResult() { }

    /// <summary>The decision is open.</summary>
    /// <param name="Assessment">To be stored.</param>
    /// <param name="Effects">What must happen outside.</param>
    public sealed record Opened(Assessment Assessment, ImmutableArray<Effect> Effects)
        : OpeningResult;

    /// <summary>It cannot be started like this.</summary>
    /// <param name="Faults">Every reason.</param>
    public sealed record Faulty(ImmutableArray<SetupFault> Faults) : OpeningResult;
}
