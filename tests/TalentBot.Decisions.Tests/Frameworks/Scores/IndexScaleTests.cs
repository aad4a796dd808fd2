using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Tests.Frameworks.Scores;

public class IndexScaleTests
{
    [Theory]
    [InlineData(-2, 0)]
    [InlineData(0, 50)]
    [InlineData(2, 100)]
    public void An_average_answer_is_fifty_and_a_unit_is_twenty_five_points(
        double value,
        double index
    ) => Assert.Equal(index, IndexScale.Index(value));

    [Theory]
    [InlineData(-1e-8, false)]
    [InlineData(-1e-10, true)]
    [InlineData(100 + 1e-10, true)]
    [InlineData(100 + 1e-8, false)]
    public void The_scale_ends_at_0_and_100_but_for_rounding(double index, bool holds) =>
        Assert.Equal(holds, IndexScale.Holds(index));
}
