using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Frameworks;
using TalentBot.Languages;

namespace TalentBot.Costs.Results;

/// <summary>What the result is drawn from.</summary>
/// <param name="Reading">What was typed; without faults.</param>
/// <param name="Comparison">What it comes to.</param>
/// <param name="Framework">With its texts in the language.</param>
/// <param name="Language">The language.</param>
internal sealed record CostScene(
    CostReading Reading,
    CostComparison Comparison,
    Framework Framework,
    Language Language
)
{
    /// <summary>The name of a model.</summary>
    public string Model(string id) => CostWords.Model(id, Framework);

    /// <summary>The name of an input, and of the model whose it is.</summary>
    public string Name(Swing swing) =>
        CostWords.Input(swing.Input, swing.Model, Framework, Language);

    /// <summary>An amount of money.</summary>
    public string Money(double amount) => CostWords.Money(amount, Reading.Currency, Language);

    /// <summary>A range of money.</summary>
    public string Money(Estimate range) => CostWords.Money(range, Reading.Currency, Language);

    /// <summary>What is reckoned with for a field.</summary>
    public string Value(CostField field) =>
        CostWords.Value(
            field,
            Comparison.Scenario.Of(field.Model ?? Comparison.Models[0].Model.Id, field.Input).Range,
            Reading.Currency,
            Language
        );
}
