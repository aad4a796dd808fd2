using System.Collections.Immutable;

namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>The part of the weight triangle in which a model is first.</summary>
/// <param name="Models">
/// Ids of the models that are first there; several only if equal everywhere.
/// </param>
/// <param name="Corners">
/// Corners of the convex polygon, in order around it; empty if it has no area.
/// </param>
/// <param name="Share">Its share of the triangle's area, 0 … 1.</param>
public sealed record WeightRegion(
    ImmutableArray<string> Models,
    ImmutableArray<WeightPoint> Corners,
    double Share
);
