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

    /// <summary>The models that may be left without effective hours; with any of them nothing can be compared.</summary>
    public ImmutableArray<CostModel> WithoutHours =>
        [.. Defaults.Models.Where(model => !Corners(model.Id).AlwaysLeaveHours)];

    /// <summary>The scenario with a value that somebody gave.</summary>
    /// <param name="input">For what.</param>
    /// <param name="range">Within the bounds of the input.</param>
    /// <param name="model">Id of the model that it is for; null for all.</param>
    public CostScenario Given(CostInput input, Estimate range, string? model = null)
    {
        var given = new InputValue(range, new Origin.Given());
        return this with
        {
            Values = Values.ToImmutableDictionary(
                values => values.Key,
                values =>
                    model is null || model == values.Key
                        ? values.Value.SetItem(input, given)
                        : values.Value,
                StringComparer.Ordinal
            ),
        };
    }

    internal Corners Corners(string model) => new(input => Of(model, input).Range);
}
