using System.Collections.Immutable;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Costs;

/// <summary>A field of the cost form: one input, of one model or of all.</summary>
/// <param name="Input">What it asks for.</param>
/// <param name="Model">Id of its model; null for all models at once.</param>
/// <param name="Default">What is reckoned with when it is left empty.</param>
internal sealed record CostField(CostInput Input, string? Model, InputValue Default)
{
    private static readonly ImmutableArray<CostField> Fields =
    [
        .. InputIds.All.SelectMany(FieldsOf),
    ];

    /// <summary>Every field, in the order in which they are shown.</summary>
    public static ImmutableArray<CostField> All => Fields;

    /// <summary>For example <c>months</c> or <c>rate.managed</c>.</summary>
    public string Id => Model is null ? Input.Id() : $"{Input.Id()}.{Model}";

    /// <summary>Whether a leader usually knows it; the others stand behind a button.</summary>
    public bool IsUsual =>
        Input is CostInput.Engineers or CostInput.Months or CostInput.Rate or CostInput.ManagerRate;

    /// <summary>Whether it is an amount of money.</summary>
    public bool IsMoney =>
        Input is CostInput.Rate or CostInput.ManagerRate or CostInput.ReplacementCash;

    /// <summary>Whether it is shown in parts of a hundred.</summary>
    public bool IsPercent =>
        Input
            is CostInput.PlatformFee
                or CostInput.RampProductivity
                or CostInput.Attrition
                or CostInput.ReplacementShare
                or CostInput.Management
                or CostInput.Rework
                or CostInput.Selection
                or CostInput.Governance
                or CostInput.SlaPremium;

    /// <summary>How often the shown number is the one that is reckoned with.</summary>
    public double Scale => IsPercent ? 100 : 1;

    /// <summary>What the input means and what may be given for it.</summary>
    public InputDefinition Definition => CostDefaults.Embedded.Inputs[Input];

    /// <summary>What it is called.</summary>
    public string Name(Framework framework, Language language) =>
        CostWords.Input(Input, Model, framework, language);

    /// <summary>Models that start from the same range share one field; one that has no such cost has none.</summary>
    private static IEnumerable<CostField> FieldsOf(CostInput input)
    {
        var defaults = CostDefaults.Embedded.Inputs[input].Defaults;
        return defaults.Values.Select(v => v.Range).Distinct().Count() is 1
            ? [new(input, null, Best(defaults.Values))]
            : CostDefaults
                .Embedded.Models.Where(m => defaults[m.Id].Range.High > 0)
                .Select(m => new CostField(input, m.Id, defaults[m.Id]));
    }

    /// <summary>Of equal values, one that somebody has published.</summary>
    private static InputValue Best(IEnumerable<InputValue> values) =>
        values.OrderBy(v => v.Origin is Origin.Sourced ? 0 : 1).First();
}
