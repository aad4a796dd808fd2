using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>A fact that rules models out and cannot be outweighed.</summary>
/// <param name="Id">For example <c>certified-supplier</c>.</param>
/// <param name="Fact">The fact as a sentence that holds or does not.</param>
/// <param name="RulesOut">Ids of the models that are ruled out.</param>
public sealed record Gate(string Id, string Fact, ImmutableArray<string> RulesOut);
