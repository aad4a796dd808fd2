using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Scoring;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Evaluation.Robustness;

/// <summary>Divides all ways to weigh three priorities among the models.</summary>
/// <remarks>
/// First-rank acceptability under uniform weights: Lahdelma and Salminen 2001, Operations Research
/// 49(3):444–454. With fixed values and three priorities it is an area, so nothing is drawn.
/// </remarks>
internal static class WeightTriangle
{
    private static readonly ImmutableArray<WeightPoint> Whole =
    [
        new(1, 0, 0),
        new(0, 1, 0),
        new(0, 0, 1),
    ];

    /// <summary>The region of each model; models equal in all partials have one together.</summary>
    public static ImmutableArray<WeightRegion> Regions(
        Grid partials,
        IEnumerable<int> models,
        Func<int, string> id
    )
    {
        var groups = EqualModels(partials, models);
        var polygons = groups.ConvertAll(group => Polygon(partials, group, groups));
        var total = polygons.Sum(Area);
        return
        [
            .. groups.Zip(
                polygons,
                (group, polygon) =>
                    new WeightRegion(
                        [.. group.Select(id)],
                        Area(polygon) > 0 ? polygon : [],
                        Area(polygon) / total
                    )
            ),
        ];
    }

    private static List<List<int>> EqualModels(Grid partials, IEnumerable<int> models)
    {
        var groups = new List<List<int>>();
        foreach (var model in models)
        {
            if (groups.Find(group => AreEqual(partials, group[0], model)) is { } equals)
            {
                equals.Add(model);
            }
            else
            {
                groups.Add([model]);
            }
        }

        return groups;
    }

    private static bool AreEqual(Grid partials, int model, int other) =>
        Enumerable
            .Range(0, partials.Rows)
            .All(priority => partials[priority, model].IsSameAs(partials[priority, other]));

    private static ImmutableArray<WeightPoint> Polygon(
        Grid partials,
        List<int> group,
        List<List<int>> groups
    ) =>
        groups
            .Where(other => other != group)
            .Aggregate(Whole, (rest, other) => Between(partials, group[0], other[0]).Clip(rest));

    private static HalfPlane Between(Grid partials, int model, int other) =>
        new(
            partials[0, model] - partials[0, other],
            partials[1, model] - partials[1, other],
            partials[2, model] - partials[2, other]
        );

    // Two of the three weights are plane coordinates; the scale cancels out in a share.
    private static double Area(ImmutableArray<WeightPoint> polygon)
    {
        var sum = 0d;
        for (var i = 0; i < polygon.Length; i++)
        {
            var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Length]);
            sum += (a.First * b.Second) - (b.First * a.Second);
        }

        return Math.Abs(sum);
    }
}
