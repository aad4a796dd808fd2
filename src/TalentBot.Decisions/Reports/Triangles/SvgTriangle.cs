using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Explanations.RunnersUp;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Frameworks.Scores;
using TalentBot.Decisions.Reports.Wording;
using static System.FormattableString;

namespace TalentBot.Decisions.Reports.Triangles;

/// <summary>Draws the weight triangle as an SVG picture.</summary>
/// <remarks>
/// Regions differ by letter and pattern, not by colour alone; the description says in words what is
/// seen.
/// </remarks>
public static class SvgTriangle
{
    private const int Bottom = 466;
    private const int LegendTop = 540;
    private const int LineHeight = 26;

    private static readonly ImmutableArray<WeightPoint> Whole =
    [
        new(1, 0, 0),
        new(0, 1, 0),
        new(0, 0, 1),
    ];

    /// <summary>The picture as a document of its own, without a last line end.</summary>
    public static string Draw(Framework framework, Recommendation result)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(result);
        var letters = new RegionLetters(framework, result);
        return string.Join('\n', Lines(framework, result, letters));
    }

    private static IEnumerable<string> Lines(
        Framework framework,
        Recommendation result,
        RegionLetters letters
    ) =>
        [
            Invariant(
                $"""<svg {SvgElement.Root} viewBox="0 0 760 {LegendTop + (LineHeight * (letters.All.Length + 1))}">"""
            ),
            SvgElement.Of("title", "id=\"title\"", VerdictText.Headline(result, framework)),
            SvgElement.Of("desc", "id=\"description\"", Description(framework, result, letters)),
            SvgFill.Definitions,
            """<rect width="100%" height="100%" fill="#ffffff"/>""",
            .. letters.All.SelectMany((one, i) => Region(one, i)),
            SvgElement.Polygon(Whole, "none"),
            .. Corners(framework),
            .. Own(framework, result),
            .. letters.All.SelectMany((one, i) => Legend(letters, one, i)),
            "</svg>",
        ];

    private static string Description(
        Framework framework,
        Recommendation result,
        RegionLetters letters
    )
    {
        var weights = framework.Priorities.Select(p =>
            $"{p.Name} {Figure.Weight(result.Weights[p.Id])}"
        );
        var shares = letters.All.Select(one =>
            $"{letters.Name(one.Region)} is first in {Figure.Percent(one.Region.Share)} of it."
        );
        return $"A triangle of all ways to weigh {Listing.And([.. framework.Priorities.Select(p => p.Name)])}. "
            + $"{string.Concat(shares.Select(share => share + " "))}The team's own weights: {string.Join(", ", weights)}.";
    }

    private static IEnumerable<string> Region((char Letter, WeightRegion Region) one, int index) =>
        !one.Region.Share.IsAbove(0)
            ? []
            :
            [
                SvgElement.Polygon(one.Region.Corners, SvgFill.Of(index)),
                SvgElement.Text(
                    SvgElement.At(RegionCentre.Of(one.Region.Corners)),
                    one.Letter.ToString(),
                    SvgElement.Letter
                ),
            ];

    private static IEnumerable<string> Corners(Framework framework)
    {
        (double, double)[] places = [(380, 36), (140, Bottom + 28), (620, Bottom + 28)];
        return framework.Priorities.Zip(
            places,
            (priority, place) => SvgElement.Text(place, priority.Name, "text-anchor=\"middle\"")
        );
    }

    private static IEnumerable<string> Own(Framework framework, Recommendation result)
    {
        double[] own = [.. framework.Priorities.Select(p => result.Weights[p.Id])];
        var (x, y) = SvgElement.At(new WeightPoint(own[0], own[1], own[2]));
        return
        [
            Invariant(
                $"""<circle cx="{x:0.##}" cy="{y:0.##}" r="7" fill="#111111" stroke="#ffffff" stroke-width="3"/>"""
            ),
            Invariant($"""<circle cx="147" cy="{LegendTop - 6}" r="7" fill="#111111"/>"""),
            SvgElement.Text((170, LegendTop), "the team's own weights"),
        ];
    }

    private static IEnumerable<string> Legend(
        RegionLetters letters,
        (char Letter, WeightRegion Region) one,
        int index
    )
    {
        var y = LegendTop + (LineHeight * (index + 1));
        var text =
            $"{one.Letter}  {letters.Name(one.Region)}: first in {Figure.Percent(one.Region.Share)}";
        return
        [
            Invariant(
                $"""<rect x="138" y="{y - 15}" width="18" height="18" fill="{SvgFill.Of(index)}" stroke="#333333"/>"""
            ),
            SvgElement.Text((170, y), text),
        ];
    }
}
