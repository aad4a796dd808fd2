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
    public void Figures_are_written_as_the_language_writes_them() =>
        Assert.Equal("1,5", Sentence.Fill("{a}", Language.Of("de"), [("a", 1.5)]));
}
