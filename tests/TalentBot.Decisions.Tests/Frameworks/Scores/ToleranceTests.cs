using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Tests.Frameworks.Scores;

public class ToleranceTests
{
    [Theory]
    [InlineData(1 + 1e-9, false)]
    [InlineData(1 + 5e-10, true)]
    [InlineData(1 - 5e-10, true)]
    [InlineData(1 - 2e-9, false)]
    public void Numbers_less_than_a_billionth_apart_are_equal(double value, bool same) =>
        Assert.Equal(same, value.IsSameAs(1));
}
