using CsCheck;
using TalentBot.Text;

namespace TalentBot.Tests.Text;

public class PlainTextTests
{
    [Theory]
    [InlineData("  a \t b\r\n c  ", "a b c")]
    [InlineData("a\u00A0b\u2003c", "a b c")]
    [InlineData("a\0b\u001B[31m", "a b [31m")]
    public void White_space_and_control_characters_become_one_space(string text, string folded) =>
        Assert.Equal(folded, PlainText.Fold(text));

    [Theory]
    [InlineData("user\u202Egnp.exe", "usergnp.exe")]
    [InlineData("pay\u200Bload\uFEFF", "payload")]
    [InlineData("\u2066left\u2069", "left")]
    public void Characters_that_turn_or_hide_text_are_left_out(string text, string folded) =>
        Assert.Equal(folded, PlainText.Fold(text));

    [Fact]
    public void Marks_are_kept_as_far_as_real_scripts_need_them() =>
        Assert.Equal("e\u0301" + "Z\u0301\u0302\u0303\u0304", Folded("e\u0301Z", 5000));

    [Fact]
    public void Formatting_is_left_as_typed() =>
        Assert.Equal(
            "**x** [a](https://b) <b> ${c} {{DATE(x)}}",
            PlainText.Fold("**x** [a](https://b) <b> ${c} {{DATE(x)}}")
        );

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u200D\u202E")]
    public void What_is_left_out_between_marks_makes_no_room_for_more(string between) =>
        Assert.Equal(
            "Z\u0301\u0302\u0303\u0304",
            PlainText.Fold($"Z\u0301\u0302\u0303{between}\u0304{between}\u0301\u0301")
        );

    [Fact]
    public void Half_a_character_becomes_the_mark_for_a_broken_one() =>
        Assert.Equal("a\uFFFDb", PlainText.Fold("a\uD83Db"));

    [Fact]
    public void A_text_of_the_longest_length_is_not_cut() =>
        Assert.Equal("abcde", PlainText.Clean("abcde", 5));

    [Fact]
    public void A_longer_text_is_cut_and_says_so() =>
        Assert.Equal("abcd…", PlainText.Clean("abcdef", 5));

    [Fact]
    public void A_cut_splits_no_character() => Assert.Equal("abc…", PlainText.Clean("abc😀def", 5));

    [Fact]
    public void No_text_is_an_empty_one() => Assert.Equal("", PlainText.Clean(null, 5));

    [Fact]
    public void Any_text_becomes_one_clean_line_of_the_length() =>
        Gen.String.Sample(text =>
        {
            var clean = PlainText.Clean(text, 20);

            Assert.InRange(clean.Length, 0, 20);
            Assert.Equal(clean, PlainText.Fold(clean));
            Assert.DoesNotContain(clean, char.IsControl);
        });

    private static string Folded(string text, int marks) =>
        PlainText.Fold(
            text + string.Concat(Enumerable.Range(0, marks).Select(i => (char)('\u0301' + (i % 4))))
        );
}
