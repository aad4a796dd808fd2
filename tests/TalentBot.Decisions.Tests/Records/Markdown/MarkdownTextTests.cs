using TalentBot.Decisions.Records.Markdown;

namespace TalentBot.Decisions.Tests.Records.Markdown;

public class MarkdownTextTests
{
    private const string J = "\u2060";

    [Theory]
    [InlineData("Payments rewrite", "Payments rewrite")]
    [InlineData("Wait (for now). Then go!", "Wait (for now). Then go!")]
    [InlineData("# Heading", @"\#" + J + " Heading")]
    [InlineData("see #12", @"see \#" + J + "12")]
    [InlineData("*a* _b_ `c`", @"\*a\* \_b\_ \`c\`")]
    [InlineData("[x](y)", @"\[x\](y)")]
    [InlineData("<b> a | b", @"\<b\> a \| b")]
    [InlineData("&amp; ~~x~~ $x$", @"\&amp; \~\~x\~\~ \$x\$")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData("==x== ++x++ ^x^", @"\=\=x\=\= \+\+x\+\+ \^x\^")]
    [InlineData("a - b", "a - b")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("12) item", @"12\) item")]
    [InlineData("v1. item", "v1. item")]
    [InlineData("hi @ana", "hi @" + J + "ana")]
    [InlineData("https://x.example", "https" + J + "://x.example")]
    [InlineData("at 12:30: now", "at 12:30: now")]
    [InlineData("tel:1", "tel" + J + ":1")]
    [InlineData(":x x: 1:x x:", ":x x: 1:x x:")]
    [InlineData("x:", "x:")]
    [InlineData("Www.x.example", "Www" + J + ".x.example")]
    [InlineData("www", "www")]
    [InlineData("awww.x", "awww" + J + ".x")]
    [InlineData("ww.x", "ww.x")]
    public void Nothing_in_it_means_anything(string text, string literal) =>
        Assert.Equal(literal, MarkdownText.Literal(text));

    [Theory]
    [InlineData("a\r\n# b", "a # b")]
    [InlineData("  a \t b\u2028\u0085 ", "a b")]
    [InlineData("a\u202Eb\u200Bc", "abc")]
    [InlineData("", "")]
    public void It_is_one_line(string text, string line) =>
        Assert.Equal(line, MarkdownText.OneLine(text));
}
