using System.Collections.Immutable;
using System.Text;
using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Costs;

/// <summary>Makes any valid cost scenario, so that a test names only what matters.</summary>
internal static class Given
{
    /// <summary>A scenario in which the file names what differs from the defaults.</summary>
    public static CostScenario Scenario(string json) =>
        Assert.IsType<CostFileResult.Read>(Parse(json)).Scenario;

    public static ImmutableArray<Fault> Faults(string json) =>
        Parse(json) is CostFileResult.Faulty faulty ? faulty.Faults : [];

    /// <summary>Asserts that a text has exactly one fault.</summary>
    public static void Finds(string path, string message, string json)
    {
        var fault = Assert.Single(Faults(json));
        Assert.Equal(path, fault.Path);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>The scenario with one input of every model changed.</summary>
    public static CostScenario With(
        this CostScenario scenario,
        CostInput input,
        Func<Estimate, Estimate> change
    ) => scenario.Map((i, range) => i == input ? change(range) : range);

    /// <summary>The scenario with every input at its likely value.</summary>
    public static CostScenario AsPoints(this CostScenario scenario) =>
        scenario.Map((_, range) => Estimate.Exactly(range.Likely));

    /// <summary>The scenario with every range of every model changed.</summary>
    public static CostScenario Map(
        this CostScenario scenario,
        Func<CostInput, Estimate, Estimate> change
    ) =>
        scenario with
        {
            Values = scenario.Values.ToImmutableDictionary(
                model => model.Key,
                model =>
                    model.Value.ToImmutableDictionary(
                        value => value.Key,
                        value => value.Value with { Range = change(value.Key, value.Value.Range) }
                    )
            ),
        };

    public static Estimate Times(this Estimate range, double factor) =>
        new(range.Low * factor, range.Likely * factor, range.High * factor);

    private static CostFileResult Parse(string json) =>
        CostFile.Parse(Encoding.UTF8.GetBytes(json), CostDefaults.Embedded);
}
