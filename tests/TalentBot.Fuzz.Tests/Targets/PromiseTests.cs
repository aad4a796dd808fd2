using TalentBot.Fuzz.Targets;

namespace TalentBot.Fuzz.Tests.Targets;

public sealed class PromiseTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(Promise.LongestMessage)]
    public void A_message_may_have_so_many_characters(int length) =>
        Promise.IsBrief(new string('m', length));

    [Theory]
    [InlineData(0)]
    [InlineData(Promise.LongestMessage + 1)]
    public void No_others_are_taken(int length) =>
        Assert.Throws<BrokenPromiseException>(() => Promise.IsBrief(new string('m', length)));

    [Fact]
    public void Two_texts_that_differ_are_shown()
    {
        var broken = Assert.Throws<BrokenPromiseException>(() => Promise.Same("a", "b", "Same."));

        Assert.Equal("Same.\n--- expected\na\n--- actual\nb", broken.Message);
    }

    [Fact]
    public void What_is_so_is_no_fault()
    {
        Promise.That(isKept: true, "So.");
        Promise.Same("a", "a", "Same.");
    }
}
