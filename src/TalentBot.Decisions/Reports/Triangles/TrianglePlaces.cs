using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Reports.Triangles;

/// <summary>
/// The weight triangle in rows of places: the first priority on top, the second at the left, the
/// third at the right.
/// </summary>
internal sealed class TrianglePlaces
{
    private readonly int _rows;
    private readonly ImmutableArray<WeightRegion> _regions;
    private readonly ImmutableArray<ImmutableDictionary<string, double>> _partials;
    private readonly (int Row, int Column) _own;
    private readonly int _first;

    public TrianglePlaces(Framework framework, Recommendation result, int rows)
    {
        (_rows, _regions) = (rows, result.Regions);
        _partials = [.. framework.Priorities.Select(p => result.Partials[p.Id])];
        double[] own = [.. framework.Priorities.Select(p => result.Weights[p.Id])];
        _own = All().MinBy(place => Distance(Weights(place.Row, place.Column), own));
        _first = _regions.ToList().FindIndex(r => r.Models.Any(m => m == result.First));
    }

    /// <summary>Whether the group's own weights lie here.</summary>
    public bool IsOwn(int row, int column) => _own == (row, column);

    /// <summary>Position of the region that a place lies in.</summary>
    // The own weights may lie beside the middle of their place, across a border.
    public int RegionAt(int row, int column) =>
        IsOwn(row, column) ? _first : Best(Weights(row, column));

    private int Best(double[] weights)
    {
        var values = _regions.Select(region => Value(region, weights)).ToList();
        return values.FindIndex(value => value.IsAtLeast(values.Max()));
    }

    private double Value(WeightRegion region, double[] weights) =>
        _partials.Zip(weights, (partial, weight) => partial[region.Models[0]] * weight).Sum();

    /// <summary>The weights in the middle of a place.</summary>
    private double[] Weights(int row, int column)
    {
        const double middle = 1 / 3d;
        return
        [
            (_rows - 1 - row + middle) / _rows,
            (row - column + middle) / _rows,
            (column + middle) / _rows,
        ];
    }

    private IEnumerable<(int Row, int Column)> All() =>
        Enumerable
            .Range(0, _rows)
            .SelectMany(row => Enumerable.Range(0, row + 1).Select(column => (row, column)));

    private static double Distance(double[] one, double[] other) =>
        one.Zip(other, (a, b) => (a - b) * (a - b)).Sum();
}
