using System.Collections.Immutable;
using TalentBot.Decisions.Evaluation.Neutrality;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Evaluation.Neutrality;

/// <summary>
/// Random answers must not favour a model: the questions would decide, not the leaders.
/// </summary>
public class WinSharesTests
{
    [Fact]
    public void Random_answers_to_the_full_checklist_favour_no_model()
    {
        var shares = Shares(FrameworkFile.Default, ChecklistKind.Full, draws: 100_000);

        Assert.InRange(shares["freelancers"], 0.316, 0.326);
        Assert.InRange(shares["augmentation"], 0.309, 0.319);
        Assert.InRange(shares["managed"], 0.361, 0.371);
    }

    [Fact]
    public void Random_answers_to_the_quick_checklist_favour_no_model()
    {
        var shares = Shares(FrameworkFile.Default, ChecklistKind.Quick, draws: 100_000);

        Assert.Equal(3, shares.Count);
        Assert.All(shares.Values, share => Assert.InRange(share, 0.25, 0.42));
    }

    [Theory]
    [InlineData(ChecklistKind.Full)]
    [InlineData(ChecklistKind.Quick)]
    public void Somebody_is_first_in_every_draw(ChecklistKind checklist) =>
        Assert.Equal(1, Shares(SmallFramework.Create(), checklist, draws: 999).Values.Sum(), 9);

    [Fact]
    public void The_draw_alone_decides()
    {
        // Cost first, then control; the low price (2, 0, -2) counts 11/18: it decides.
        var shares = WinShares.Of(SmallFramework.Create(), ChecklistKind.Full, 1, _ => 0);

        Assert.Equal(1, shares["freelancers"]);
        Assert.Equal(0, shares["augmentation"]);
        Assert.Equal(0, shares["managed"]);
    }

    [Fact]
    public void Without_a_draw_there_is_no_share()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            WinShares.Of(SmallFramework.Create(), ChecklistKind.Full, 0, _ => 0)
        );

        Assert.Equal("draws", error.ParamName);
    }

    private static ImmutableDictionary<string, double> Shares(
        Framework framework,
        ChecklistKind checklist,
        int draws
    ) => WinShares.Of(framework, checklist, draws, new Random(1).Next);
}
