using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>What came of reading a framework.</summary>
public abstract record FrameworkResult
{
    private FrameworkResult() { }

    /// <summary>The framework is complete and consistent.</summary>
    public sealed record Loaded(Framework Framework) : FrameworkResult;

    /// <summary>The framework cannot be used.</summary>
    /// <param name="Faults">All that is wrong with it; at least one.</param>
    public sealed record Faulty(ImmutableArray<Fault> Faults) : FrameworkResult;
}
