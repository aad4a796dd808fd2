using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Tests.Builder.Dialogs.Choices;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("how now brown cow", "how 0-2|now 4-6|brown 8-12|cow 14-16")]
    [InlineData("how-now.brown:cow ?", "how 0-2|now 4-6|brown 8-12|cow 14-16")]
    [InlineData("a b", "a 0-0|b 2-2")]
    [InlineData("food", "food 0-3")]
    [InlineData(".?; -()", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("food 💥👍x", "food 0-3|💥 5-6|👍 7-8|x 9-9")]
    [InlineData("a💥b", "a 0-0|💥 1-2|b 3-3")]
    [InlineData("0/1:9@A[Z`a{z", "0 0-0|1 2-2|9 4-4|A 6-6|Z 8-8|a 10-10|z 12-12")]
    [InlineData("Größe É\u2014ß", "Größe 0-4|É 6-6|ß 8-8")]
    [InlineData("a\u00BFb\u02B9c\u036Fd\u2BFFe\u2E00f", "a 0-0|b 2-2|c 4-4|d 6-6|e 8-8|f 10-10")]
    public void Words_end_at_spaces_and_signs(string? text, string words) =>
        Assert.Equal(
            words,
            string.Join(
                '|',
                Tokenizer
                    .DefaultTokenizer(text)
                    .Select(token => $"{token.Text} {token.Start}-{token.End}")
            )
        );

    [Fact]
    public void Words_are_compared_in_lower_case()
    {
        var token = Assert.Single(Tokenizer.DefaultTokenizerImpl("fOoD", "en-us"));

        Assert.Equal(("fOoD", "food"), (token.Text, token.Normalized));
    }
}
