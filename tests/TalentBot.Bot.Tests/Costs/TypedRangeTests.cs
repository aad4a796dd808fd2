using System.Globalization;
using TalentBot.Costs;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Tests.Costs;

public class TypedRangeTests
{
    [Theory]
    [InlineData("en", "40", 40, 40, 40)]
    [InlineData("en", " 40 ", 40, 40, 40)]
    [InlineData("en", "$40", 40, 40, 40)]
    [InlineData("en", "40-70", 40, 55, 70)]
    [InlineData("en", "40 – 70", 40, 55, 70)]
    [InlineData("en", "40-50-70", 40, 50, 70)]
    [InlineData("en", "40/50/70 %", 40, 50, 70)]
    [InlineData("en", "1,500", 1500, 1500, 1500)]
    [InlineData("en", "1,500.5", 1500.5, 1500.5, 1500.5)]
    [InlineData("en", "1,234,567", 1234567, 1234567, 1234567)]
    [InlineData("en", "1.5", 1.5, 1.5, 1.5)]
    [InlineData("en", "1.500", 1.5, 1.5, 1.5)]
    [InlineData("en", "0,5", 0.5, 0.5, 0.5)]
    [InlineData("de", "1,5", 1.5, 1.5, 1.5)]
    [InlineData("de", "1.500", 1500, 1500, 1500)]
    [InlineData("de", "1.500,25", 1500.25, 1500.25, 1500.25)]
    [InlineData("de", "1.5", 1.5, 1.5, 1.5)]
    [InlineData("de", "40,5-70,5", 40.5, 55.5, 70.5)]
    [InlineData("ar", "٤٠", 40, 40, 40)]
    [InlineData("fr", "40,", 40, 40, 40)]
    [InlineData("en", "9-1", 9, 5, 1)]
    public void Numbers_and_ranges_are_read_as_the_culture_writes_them(
        string culture,
        string text,
        double low,
        double likely,
        double high
    ) =>
        Assert.Equal(
            new Estimate(low, likely, high),
            TypedRange.Read(text, CultureInfo.GetCultureInfo(culture))
        );

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("40 dollars")]
    [InlineData("-5")]
    [InlineData("−5")]
    [InlineData("1 2 3 4")]
    [InlineData("...")]
    public void Anything_else_is_no_range(string text) =>
        Assert.Null(TypedRange.Read(text, CultureInfo.InvariantCulture));

    [Fact]
    public void A_number_too_long_to_reckon_with_is_no_range() =>
        Assert.Null(TypedRange.Read(new string('9', 400), CultureInfo.InvariantCulture));

    [Fact]
    public void Any_text_at_all_can_be_read() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String,
            text => _ = TypedRange.Read(text, CultureInfo.GetCultureInfo("de"))
        );
}
