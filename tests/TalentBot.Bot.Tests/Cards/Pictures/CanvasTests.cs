using CsCheck;
using TalentBot.Cards.Pictures;

namespace TalentBot.Tests.Cards.Pictures;

public class CanvasTests
{
    private static readonly Ink[] Inks = [new(0xFFFFFF), new(0x242424), new(0x6B70E0, 72)];

    [Fact]
    public void Any_picture_is_read_back_as_it_was_drawn() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[1, 40], Gen.Byte[0, 2].Array[1, 60])
            .Sample(
                (width, height, colours) =>
                {
                    var canvas = new Canvas(width, height, Inks);
                    Every(canvas, (x, y) => canvas[x, y] = Colour(x, y));

                    var read = new DecodedPng(canvas.ToDataUri());

                    Assert.Equal((width, height), (read.Width, read.Height));
                    Every(canvas, (x, y) => Assert.Equal(Colour(x, y), read[x, y]));

                    byte Colour(int x, int y) =>
                        colours[((x * x / 7) + (y * width / 3)) % colours.Length];
                },
                iter: 200
            );

    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926)]
    public void The_checksum_of_chunks_is_the_published_one(string text, uint sum) =>
        Assert.Equal(sum, Checksum.Crc32(System.Text.Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_bar_is_as_long_as_its_value()
    {
        var (none, whole) = (Filled(0), Filled(100));

        Assert.Equal(0, none);
        Assert.Equal(0.3, Filled(30) / (double)whole, 2);
        Assert.True(Filled(51.4) > Filled(50));
    }

    [Fact]
    public void A_bar_does_not_tell_whose_answer_was_added_first()
    {
        const double half = 200.5 / 6;

        Assert.Equal(
            BarPicture.Of(half + 1e-12, stands: true, fromRight: false),
            BarPicture.Of(half - 1e-12, stands: true, fromRight: false)
        );
    }

    [Fact]
    public void A_bar_begins_where_its_readers_lines_begin()
    {
        var (left, right) = (Bar(30, fromRight: false), Bar(30, fromRight: true));

        Assert.Equal((2, 1), (left[0, 0], left[left.Width - 1, 0]));
        Assert.Equal((1, 2), (right[0, 0], right[right.Width - 1, 0]));
    }

    private static int Filled(double value) => Bar(value, fromRight: false).Count(2);

    private static DecodedPng Bar(double value, bool fromRight) =>
        new(BarPicture.Of(value, stands: true, fromRight));

    private static void Every(Canvas canvas, Action<int, int> act)
    {
        for (var y = 0; y < canvas.Height; y++)
        {
            for (var x = 0; x < canvas.Width; x++)
            {
                act(x, y);
            }
        }
    }
}
