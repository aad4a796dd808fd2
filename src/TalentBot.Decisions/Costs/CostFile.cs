using System.Collections.Immutable;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Costs.Parsing;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Reading;

namespace TalentBot.Decisions.Costs;

/// <summary>The inputs of a cost estimate as a file that names what differs from the defaults.</summary>
public static class CostFile
{
    /// <summary>Reads the inputs and checks them completely.</summary>
    /// <param name="utf8Json">The file's bytes, with or without a byte order mark.</param>
    /// <param name="defaults">What the inputs mean and what stands where none is named.</param>
    public static CostFileResult Parse(ReadOnlySpan<byte> utf8Json, CostDefaults defaults)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var root = JsonText.Open(utf8Json, faults);
        var scenario = root is null ? null : new CostFileParser(defaults).Parse(root);
        return scenario is null || faults.Count > 0
            ? new CostFileResult.Faulty(faults.ToImmutable())
            : new CostFileResult.Read(scenario);
    }
}
