using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Robustness;

namespace TalentBot.Cards.Pictures;

/// <summary>A region of the weight triangle with the number that the picture gives it.</summary>
/// <param name="Number">1 for the region of the best model.</param>
/// <param name="Region">The region.</param>
internal sealed record TriangleRegion(int Number, WeightRegion Region)
{
    /// <summary>The regions, that of the best model first.</summary>
    public static ImmutableArray<TriangleRegion> Of(Recommendation result) =>
        [
            .. result
                .Regions.OrderBy(region => region.Models.Min(result.Ranking.IndexOf))
                .Select((region, i) => new TriangleRegion(i + 1, region)),
        ];
}
