using TalentBot.Decisions.Reports.Wording;

namespace TalentBot.Decisions.Tests.Reports.Wording;

public class ParagraphTests
{
    [Fact]
    public void A_long_text_is_broken_between_words_and_keeps_its_indent()
    {
        var lines = Paragraph
            .Of(string.Join(' ', Enumerable.Repeat("abcde", 30)), "  - ")
            .ToArray();

        Assert.Equal([99, 87], [.. lines.Select(line => line.Length)]);
        Assert.StartsWith("  - abcde ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("    abcde ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_may_be_as_wide_as_the_page()
    {
        var text = new string('a', 49) + " " + new string('b', 50);

        Assert.Equal([text], [.. Paragraph.Of(text)]);
        Assert.Equal(2, Paragraph.Of(text + "b").Count());
    }

    [Fact]
    public void A_word_longer_than_a_line_is_cut_between_characters()
    {
        var lines = Paragraph.Of("a" + string.Concat(Enumerable.Repeat("😀", 80))).ToArray();

        Assert.Equal([99, 62], [.. lines.Select(line => line.Length)]);
    }

    [Fact]
    public void What_could_steer_a_terminal_becomes_a_space() =>
        Assert.Equal(["a [31m b"], [.. Paragraph.Of("a\u001b[31m\n\tb")]);
}
