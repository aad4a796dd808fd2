using System.Collections.Immutable;

namespace TalentBot.Decisions.Costs.Inputs;

/// <summary>What an input means and what may be given for it.</summary>
/// <param name="Name">As a heading, for example “Billed rate”.</param>
/// <param name="Symbol">As in the formula, for example <c>r</c>.</param>
/// <param name="Unit">For example “$ an hour”; shares are fractions, 0.05 and not 5 %.</param>
/// <param name="Least">The smallest value allowed.</param>
/// <param name="Most">The largest value allowed.</param>
/// <param name="Defaults">Model id → its default; the same for every model if shared.</param>
public sealed record InputDefinition(
    string Name,
    string Symbol,
    string Unit,
    double Least,
    double Most,
    ImmutableDictionary<string, InputValue> Defaults
);
