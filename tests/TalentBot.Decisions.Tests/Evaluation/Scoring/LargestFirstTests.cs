using TalentBot.Decisions.Evaluation.Scoring;

namespace TalentBot.Decisions.Tests.Evaluation.Scoring;

public class LargestFirstTests
{
    [Fact]
    public void Numbers_that_differ_by_rounding_keep_their_order()
    {
        var items = new[] { ("a", 1d), ("b", 2d), ("c", 2 + 1e-12), ("d", 3d) };

        var ordered = LargestFirst.Of(items, item => item.Item2);

        Assert.Equal(["d", "b", "c", "a"], [.. ordered.Select(item => item.Item1)]);
    }
}
