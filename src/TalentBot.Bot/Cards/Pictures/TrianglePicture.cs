using System.Collections.Immutable;
using System.Globalization;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Cards.Pictures;

/// <summary>The weight triangle: which model is first with which weights.</summary>
/// <remarks>
/// Regions differ by number and pattern, not by colour alone. The corners are A, B and C in the
/// order of the priorities: on top, at the left, at the right.
/// </remarks>
internal sealed class TrianglePicture
{
    /// <summary>Width at which a card shows it; it is drawn finer.</summary>
    public const int ShownWidth = 240;

    private const int Side = 300;
    private const int Left = 30;
    private const int Top = 32;

    /// <summary>Pixels of the smallest region that a number fits into; the legend names the others.</summary>
    private const int FewestLabelled = 1200;

    private const byte Ground = 0;
    private const byte Black = 1;

    private static readonly int Height = (int)(Side * Math.Sqrt(3) / 2);

    private static readonly ImmutableArray<Ink> Inks =
    [
        new(0xFFFFFF),
        new(0x242424),
        new(0xC5C8F7),
        new(0xF6D9A8),
        new(0xBFE3C8),
        new(0xE3C3DE),
    ];

    private readonly Canvas _canvas = new(Side + (2 * Left), Height + Top + 36, Inks);
    private readonly TriangleField _field;
    private readonly Canvas _regions;

    private TrianglePicture(TriangleField field)
    {
        _field = field;
        _regions = new Canvas(_canvas.Width, _canvas.Height, []);
        for (var y = 0; y < _canvas.Height; y++)
        {
            for (var x = 0; x < _canvas.Width; x++)
            {
                _regions[x, y] = RegionAt(x, y);
            }
        }
    }

    /// <summary>The address of the picture.</summary>
    /// <param name="framework">Names the priorities.</param>
    /// <param name="result">What the answers say.</param>
    /// <param name="showsOwn">Whether the team's own weights may be shown.</param>
    public static string Of(Framework framework, Recommendation result, bool showsOwn)
    {
        var picture = new TrianglePicture(new TriangleField(framework, result));
        picture.Regions();
        picture.Corners();
        picture.Numbers();
        if (showsOwn)
        {
            picture.Own();
        }

        return picture._canvas.ToDataUri();
    }

    private void Regions()
    {
        for (var y = Top; y <= Top + Height; y++)
        {
            for (var x = Left; x <= Left + Side; x++)
            {
                int number = _regions[x, y];
                _canvas[x, y] = IsBorder(x, y, number) ? Black : Pattern(number, x, y);
            }
        }
    }

    /// <summary>Numbers the regions that are large enough, in their middle.</summary>
    private void Numbers()
    {
        var sums = new (int Count, int X, int Y)[byte.MaxValue + 1];
        for (var y = 0; y < _canvas.Height; y++)
        {
            for (var x = 0; x < _canvas.Width; x++)
            {
                ref var sum = ref sums[_regions[x, y]];
                sum = (sum.Count + 1, sum.X + x, sum.Y + y);
            }
        }

        for (var number = 1; number < sums.Length; number++)
        {
            var (count, x, y) = sums[number];
            if (count >= FewestLabelled)
            {
                _canvas.Disc(x / count, y / count, 16, Ground);
                Label(number.ToString(CultureInfo.InvariantCulture), x / count, y / count);
            }
        }
    }

    private bool IsBorder(int x, int y, int number) =>
        _regions[x - 1, y] != number
        || _regions[x + 1, y] != number
        || _regions[x, y - 1] != number
        || _regions[x, y + 1] != number;

    /// <summary>Plain, level lines, upright lines, both: patterns that pack into few bytes.</summary>
    private static byte Pattern(int number, int x, int y)
    {
        var (level, upright) = (number % 4 is 2 or 0, number % 4 is 3 or 0);
        return number is 0 ? Ground
            : (level && y % 9 is 0) || (upright && x % 9 is 0) ? Black
            : (byte)(2 + ((number - 1) % 4));
    }

    private byte RegionAt(int x, int y)
    {
        var first = 1 - ((y - Top) / (double)Height);
        var third = ((x - Left) / (double)Side) - (first / 2);
        return _field.RegionAt(first, 1 - first - third, third);
    }

    private void Corners()
    {
        Label("A", Left + (Side / 2), Top / 2);
        Label("B", Left, Top + Height + 20);
        Label("C", Left + Side, Top + Height + 20);
    }

    private void Own()
    {
        var (first, third) = _field.Own;
        var x = Left + (int)(Side * (third + (first / 2)));
        var y = Top + (int)(Height * (1 - first));
        _canvas.Disc(x, y, 10, Ground);
        _canvas.Disc(x, y, 7, Black);
    }

    private void Label(string text, int x, int y) =>
        Glyphs.Write(_canvas, text, (x, y), (Black, 3));
}
