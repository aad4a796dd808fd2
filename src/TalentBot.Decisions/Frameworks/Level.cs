using System.Collections.Immutable;

namespace TalentBot.Decisions.Frameworks;

/// <summary>One of a question's ordered answers.</summary>
/// <param name="Id">For example <c>evolving</c>; unique within its question.</param>
/// <param name="Name">As a choice on a form.</param>
/// <param name="Says">The answer as a clause that can follow “You said:”.</param>
/// <param name="Fits">Model id → how well the model suits this level, −2 … +2.</param>
public sealed record Level(
    string Id,
    string Name,
    string Says,
    ImmutableDictionary<string, double> Fits
);
