using TalentBot.Languages;

namespace TalentBot.Tests.Languages;

public class SentenceTests
{
    [Fact]
    public void What_is_put_in_is_not_read_again() =>
        Assert.Equal(
            "{b} and B",
            Sentence.Fill("{a} and {b}", Language.English, [("a", "{b}"), ("b", "B")])
        );

    [Theory]
    [InlineData("{c} stays")]
    [InlineData("an open { stays")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z,SHORT)}} stays")]
    public void Braces_without_a_name_stay(string sentence) =>
        Assert.Equal(sentence, Sentence.Fill(sentence, Language.English, [("a", "A")]));

    [Fact]
    public void A_list_that_begins_with_a_figure_keeps_the_direction_of_its_language()
    {
        var item = Sentence.Fill("1 {a}", Language.Of("ar"), [("a", "ا")]);

        Assert.Equal(
            $"\u2067{item}\u2069",
            Sentence.Fill("{list}", Language.Of("ar"), [("list", item)])
        );
    }

    [Fact]
    public void Figures_are_written_as_the_language_writes_them() =>
        Assert.Equal("1,5", Sentence.Fill("{a}", Language.Of("de"), [("a", 1.5)]));
}
