using System.Collections.Immutable;
using System.Text;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Reports.Triangles;

/// <summary>
/// Draws the weight triangle in letters: each stands for the model that is first with the weights
/// of its place.
/// </summary>
internal static class TextTriangle
{
    private const int Rows = 13;

    private const int LongestCorner = 32;

    /// <summary>The triangle with its corners named, then the legend.</summary>
    public static ImmutableArray<string> Draw(Framework framework, Recommendation result)
    {
        var letters = new RegionLetters(framework, result);
        var places = new TrianglePlaces(framework, result, Rows);
        var corners = framework.Priorities.Select(priority => Cut(priority.Name)).ToArray();
        var left = Math.Max(corners[1].Length, corners[0].Length / 2);
        var rows = Enumerable.Range(0, Rows).Select(row => Row(row, letters, places)).ToArray();
        return
        [
            new string(' ', left + Rows - (corners[0].Length / 2)) + corners[0],
            .. rows[..^1].Select(row => new string(' ', left) + row),
            $"{corners[1].PadLeft(left)}{rows[^1]}{corners[2]}",
            "",
            .. letters.All.Select(one =>
                $"{one.Letter}  {letters.Name(one.Region)}: first in {Figure.Percent(one.Region.Share)}"
            ),
        ];
    }

    private static string Row(int row, RegionLetters letters, TrianglePlaces places)
    {
        var line = new StringBuilder(new string(' ', (2 * Rows) + 1));
        for (var column = 0; column <= row; column++)
        {
            var at = Rows - row + (2 * column);
            line[at] = letters.All[places.RegionAt(row, column)].Letter;
            if (places.IsOwn(row, column))
            {
                (line[at - 1], line[at + 1]) = ('(', ')');
            }
        }

        return line.ToString();
    }

    private static string Cut(string name) =>
        name.Length > LongestCorner ? name[..(LongestCorner - 1)] + "…" : name;
}
