using System.Collections.Immutable;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Costs;

/// <summary>What came of reading the inputs of a cost estimate.</summary>
public abstract record CostFileResult
{
    private CostFileResult() { }

    /// <summary>The inputs can be reckoned with.</summary>
    public sealed record Read(CostScenario Scenario) : CostFileResult;

    /// <summary>They cannot.</summary>
    /// <param name="Faults">All that is wrong with them; at least one.</param>
    public sealed record Faulty(ImmutableArray<Fault> Faults) : CostFileResult;
}
