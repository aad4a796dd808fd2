using System.Collections.Immutable;
using TalentBot.Decisions.Costs.Parsing;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Costs.Inputs;

/// <summary>The models, the inputs and what is reckoned with where nothing is given.</summary>
/// <param name="Models">In the order in which they are shown.</param>
/// <param name="Inputs">Every input.</param>
public sealed record CostDefaults(
    ImmutableArray<CostModel> Models,
    ImmutableDictionary<CostInput, InputDefinition> Inputs
)
{
    private static readonly Lazy<CostDefaults> LoadedOnce = new(LoadEmbedded);

    /// <summary>The defaults that are embedded.</summary>
    public static CostDefaults Embedded => LoadedOnce.Value;

    /// <summary>What is reckoned with when nothing is given.</summary>
    public CostScenario Scenario =>
        new(
            this,
            Models.ToImmutableDictionary(m => m.Id, m => ValuesOf(m.Id), StringComparer.Ordinal)
        );

    private ImmutableDictionary<CostInput, InputValue> ValuesOf(string model) =>
        Inputs.ToImmutableDictionary(i => i.Key, i => i.Value.Defaults[model]);

    private static CostDefaults LoadEmbedded()
    {
        using var stream =
            typeof(CostDefaults).Assembly.GetManifestResourceStream("default-costs.json")
            ?? throw new InvalidOperationException("The default costs are not embedded.");
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        var faults = ImmutableArray.CreateBuilder<Fault>();
        return CostDefaultsParser.Parse(json, faults)
            ?? throw new InvalidOperationException(
                $"The embedded costs are faulty: {string.Join(' ', faults)}"
            );
    }
}
