using TalentBot.Fuzz.Mutations;

namespace TalentBot.Fuzz.Tests.Mutations;

public sealed class WordsTests
{
    [Theory]
    [InlineData("""a="b" """, "62")]
    [InlineData("""a="\"" """, "22")]
    [InlineData("""a="\\" """, "5C")]
    [InlineData("""a="\x00\xff1" """, "00FF31")]
    [InlineData("""a="" """, "")]
    public void A_word_is_read_with_its_escapes(string line, string bytes) =>
        Assert.Equal(bytes, Convert.ToHexString(Assert.Single(Words.Read([line.TrimEnd()]))));

    [Fact]
    public void Comments_and_empty_lines_are_no_words() => Assert.Empty(Words.Read(["# a", ""]));

    [Theory]
    [InlineData("a")]
    [InlineData("a=\"")]
    [InlineData("a=\"b")]
    public void Anything_else_is_refused(string line) =>
        Assert.Throws<FormatException>(() => Words.Read([line]));
}
