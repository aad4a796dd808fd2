using System.Collections.Immutable;
using TalentBot.Decisions.Costs.Calculation;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs;

/// <summary>What a cost estimate reckons with.</summary>
/// <param name="Defaults">What the inputs mean.</param>
/// <param name="Values">Model id → the value of every input, shared ones too.</param>
public sealed record CostScenario(
    CostDefaults Defaults,
    ImmutableDictionary<string, ImmutableDictionary<CostInput, InputValue>> Values
)
{
    /// <summary>What is reckoned with for an input of a model.</summary>
    public InputValue Of(string model, CostInput input) => Values[model][input];

    internal Corners Corners(string model) => new(input => Of(model, input).Range);
}
