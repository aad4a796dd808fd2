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
    public void No_text_is_auto()
    {
        Assert.Equal(AdaptiveHeight.Auto, new AdaptiveHeight((string)null!));
        Assert.Equal(AdaptiveWidth.Auto, new AdaptiveWidth((string)null!));
    }

    [Fact]
    public void A_bare_number_is_pixels_of_height_and_a_weight_of_width()
    {
        Assert.Equal(new AdaptiveHeight(40), AdaptiveHeight.Parse("40"));
        Assert.Equal(AdaptiveWidthType.Weighted, AdaptiveWidth.Parse("40").WidthType);
    }

    [Fact]
    public void A_unit_counts_only_where_it_says_something()
    {
        Assert.Equal(AdaptiveHeight.Auto, new AdaptiveHeight { Unit = 5 });
        Assert.Equal(AdaptiveWidth.Auto, new AdaptiveWidth { Unit = 5 });
        Assert.Equal(
            AdaptiveWidth.Auto.GetHashCode(),
            new AdaptiveWidth { Unit = 5 }.GetHashCode()
        );
        Assert.Equal(
            AdaptiveHeight.Auto.GetHashCode(),
            new AdaptiveHeight { Unit = 5 }.GetHashCode()
        );
        Assert.NotEqual(new AdaptiveWidth("2"), new AdaptiveWidth("3"));
        Assert.NotEqual(new AdaptiveHeight(2), new AdaptiveHeight(3));
    }

    [Fact]
    public void Only_a_size_that_says_something_is_worth_writing()
    {
        Assert.False(AdaptiveHeight.Auto.ShouldSerializeAdaptiveHeight());
        Assert.False(new AdaptiveHeight(0u).ShouldSerializeAdaptiveHeight());
        Assert.False(new AdaptiveHeight(AdaptiveHeightType.Pixel).ShouldSerializeAdaptiveHeight());
        Assert.True(new AdaptiveHeight(1).ShouldSerializeAdaptiveHeight());
        Assert.True(AdaptiveHeight.Stretch.ShouldSerializeAdaptiveHeight());
        Assert.False(AdaptiveWidth.Auto.ShouldSerializeAdaptiveWidth());
        Assert.False(new AdaptiveWidth(0u).ShouldSerializeAdaptiveWidth());
        Assert.True(new AdaptiveWidth("2").ShouldSerializeAdaptiveWidth());
    }

    [Fact]
    public void A_unit_can_be_set_where_null_has_no_form()
    {
        var height = new AdaptiveHeight(AdaptiveHeightType.Pixel);
        var width = new AdaptiveWidth(AdaptiveWidthType.Weighted);

        Assert.False(height.ShouldSerializeUnitXml() || width.ShouldSerializeUnitXml());
        Assert.Equal(0u, height.UnitXml + width.UnitXml);
        (height.UnitXml, width.UnitXml) = (7, 8);
        Assert.True(height.ShouldSerializeUnitXml() && width.ShouldSerializeUnitXml());
        Assert.Equal((7u, 8u), (height.Unit, width.Unit));
    }

    [Fact]
    public void Equal_sizes_are_equal()
    {
        Assert.True(new AdaptiveHeight(5) == "5px");
        Assert.True(AdaptiveWidth.Auto != AdaptiveWidth.Stretch);
        Assert.Equal(new AdaptiveWidth("3").GetHashCode(), AdaptiveWidth.Parse("3").GetHashCode());
    }
}
