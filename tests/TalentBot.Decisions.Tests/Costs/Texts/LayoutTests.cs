using TalentBot.Decisions.Costs.Texts;

namespace TalentBot.Decisions.Tests.Costs.Texts;

public class LayoutTests
{
    [Theory]
    [InlineData(1234.565, 2, "  1,234.57")]
    [InlineData(0.5, 0, "         1")]
    [InlineData(-0.001, 2, "      0.00")]
    public void A_number_stands_right_in_its_column(double number, int decimals, string expected) =>
        Assert.Equal(expected, Layout.Column(number, decimals, 10));

    [Theory]
    [InlineData(0.1095, "0.1095")]
    [InlineData(12, "12")]
    [InlineData(6000, "6,000")]
    [InlineData(0, "0")]
    public void A_given_number_is_shown_as_it_is(double number, string expected) =>
        Assert.Equal(expected, Layout.Plain(number));

    [Fact]
    public void A_heading_is_underlined() =>
        Assert.Equal(["", "Title", "-----"], Layout.Heading("Title"));

    [Fact]
    public void A_line_takes_words_up_to_a_hundred_characters()
    {
        var (fits, over) = (new string('a', 93), new string('a', 94));

        Assert.Equal([$"  {fits} bbbb"], Layout.Paragraph($"{fits} bbbb", margin: 2));
        Assert.Equal([$"  {over}", "  bbbb c"], Layout.Paragraph($"{over} bbbb c", margin: 2));
    }

    [Fact]
    public void A_word_that_is_too_long_stands_alone()
    {
        var word = new string('a', 120);

        Assert.Equal([word, "b"], Layout.Paragraph($"{word} b"));
    }
}
