using System.Collections.Immutable;

namespace TalentBot.Decisions.Explanations;

/// <summary>A model that only gates keep from being first.</summary>
/// <param name="Model">Id of the model.</param>
/// <param name="Gates">Ids of the gates that rule it out; at least one.</param>
public sealed record GateEffect(string Model, ImmutableArray<string> Gates);
