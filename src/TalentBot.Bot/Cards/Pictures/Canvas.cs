namespace TalentBot.Cards.Pictures;

/// <summary>A small picture in few colours, on which something is drawn.</summary>
/// <param name="width">In pixels.</param>
/// <param name="height">In pixels.</param>
/// <param name="palette">Its colours; the first one is the ground.</param>
internal sealed class Canvas(int width, int height, IReadOnlyList<Ink> palette)
{
    private readonly byte[] _pixels = new byte[width * height];

    public int Width => width;

    public int Height => height;

    public IReadOnlyList<Ink> Palette => palette;

    /// <summary>Position of a pixel's colour in the palette.</summary>
    public byte this[int x, int y]
    {
        get => _pixels[(y * width) + x];
        set => _pixels[(y * width) + x] = value;
    }

    /// <summary>Fills a rectangle.</summary>
    public void Fill(int left, int top, (int Width, int Height) size, byte colour)
    {
        for (var y = top; y < top + size.Height; y++)
        {
            Array.Fill(_pixels, colour, (y * width) + left, size.Width);
        }
    }

    /// <summary>Fills a circle.</summary>
    public void Disc(int centreX, int centreY, int radius, byte colour)
    {
        for (var y = -radius; y <= radius; y++)
        {
            var half = (int)Math.Sqrt((radius * radius) - (y * y));
            Fill(centreX - half, centreY + y, ((2 * half) + 1, 1), colour);
        }
    }

    /// <summary>The picture as an address that holds all of it.</summary>
    public string ToDataUri() =>
        "data:image/png;base64," + Convert.ToBase64String(PngFile.Of(this));
}
