using TalentBot.Decisions.Costs.Texts;

namespace TalentBot.Decisions.Tests.Costs.Texts;

public class BarTests
{
    [Theory]
    [InlineData(0, 50, 100, "-----o-----")]
    [InlineData(20, 20, 40, "  o--      ")]
    [InlineData(100, 100, 100, "          o")]
    [InlineData(24, 26, 45, "  -o--     ")]
    public void A_range_is_a_line_with_a_mark(
        double low,
        double likely,
        double high,
        string expected
    ) => Assert.Equal(expected, new Bar(0, 100, 11).Range(low, likely, high));

    [Theory]
    [InlineData(0, "#")]
    [InlineData(50, "######")]
    [InlineData(100, "###########")]
    public void A_filled_bar_begins_at_the_left(double number, string expected) =>
        Assert.Equal(expected, new Bar(0, 100, 11).Filled(number));

    [Fact]
    public void A_scale_may_begin_anywhere() =>
        Assert.Equal("--o", new Bar(10, 12, 3).Range(10, 12, 12));

    [Fact]
    public void A_scale_without_length_has_one_place() =>
        Assert.Equal("o  ", new Bar(0, 0, 3).Range(0, 0, 0));
}
