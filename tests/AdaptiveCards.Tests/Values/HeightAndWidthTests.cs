namespace AdaptiveCards.Tests.Values;

public sealed class HeightAndWidthTests
{
    [Theory]
    [InlineData("auto", AdaptiveHeightType.Auto, null)]
    [InlineData("Stretch", AdaptiveHeightType.Stretch, null)]
    [InlineData("50px", AdaptiveHeightType.Pixel, 50)]
    public void A_height_is_read_from_its_text(string text, AdaptiveHeightType type, int? pixels)
    {
        var height = AdaptiveHeight.Parse(text);

        Assert.Equal(type, height.HeightType);
        Assert.Equal((uint?)pixels, height.Unit);
        Assert.Equal(text, height.ToString(), ignoreCase: true);
    }

    [Theory]
    [InlineData("auto", AdaptiveWidthType.Auto, null)]
    [InlineData("stretch", AdaptiveWidthType.Stretch, null)]
    [InlineData("2", AdaptiveWidthType.Weighted, 2)]
    [InlineData("50PX", AdaptiveWidthType.Pixel, 50)]
    public void A_width_is_read_from_its_text(string text, AdaptiveWidthType type, int? number)
    {
        var width = AdaptiveWidth.Parse(text);

        Assert.Equal(type, width.WidthType);
        Assert.Equal((uint?)number, width.Unit);
        Assert.Equal(text, width.ToString(), ignoreCase: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1px")]
    [InlineData("1.5px")]
    [InlineData("pixel")]
    public void Other_texts_are_refused(string text)
    {
        Assert.Throws<ArgumentException>(() => new AdaptiveHeight(text));
        Assert.Throws<ArgumentException>(() => new AdaptiveWidth(text));
    }

    [Fact]
    public void Equal_sizes_are_equal()
    {
        Assert.True(new AdaptiveHeight(5) == "5px");
        Assert.True(AdaptiveWidth.Auto != AdaptiveWidth.Stretch);
        Assert.Equal(new AdaptiveWidth("3").GetHashCode(), AdaptiveWidth.Parse("3").GetHashCode());
    }
}
