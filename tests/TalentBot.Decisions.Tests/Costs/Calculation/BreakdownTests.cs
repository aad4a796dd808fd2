using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Calculation;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Tests.Costs.Calculation;

public class BreakdownTests
{
    // Nothing that any figure could be confused by: no two factors are equal, none is 1.
    private static readonly Dictionary<CostInput, double> Inputs = new()
    {
        [CostInput.Engineers] = 5,
        [CostInput.Months] = 18,
        [CostInput.HoursPerMonth] = 100,
        [CostInput.Rate] = 70,
        [CostInput.PlatformFee] = 0.1,
        [CostInput.RampMonths] = 2,
        [CostInput.RampProductivity] = 0.4,
        [CostInput.Attrition] = 0.2,
        [CostInput.ReplacementShare] = 0.75,
        [CostInput.ReplacementCash] = 1100,
        [CostInput.Management] = 0.25,
        [CostInput.ManagerRate] = 130,
        [CostInput.Rework] = 0.15,
        [CostInput.Selection] = 0.01,
        [CostInput.Governance] = 0.03,
        [CostInput.SlaPremium] = 0.07,
    };

    [Theory]
    [InlineData(CostFigure.BilledHours, 9000)]
    [InlineData(CostFigure.Direct, 693_000)]
    [InlineData(CostFigure.Leavers, 1.5)]
    [InlineData(CostFigure.ReplacementCash, 1650)]
    [InlineData(CostFigure.Management, 292_500)]
    [InlineData(CostFigure.Selection, 6930)]
    [InlineData(CostFigure.Governance, 20_790)]
    [InlineData(CostFigure.SlaPremium, 48_510)]
    [InlineData(CostFigure.TotalCash, 1_063_380)]
    [InlineData(CostFigure.LostToRamp, 600)]
    [InlineData(CostFigure.LostToReplacement, 135)]
    [InlineData(CostFigure.LostToRework, 1350)]
    [InlineData(CostFigure.EffectiveHours, 6915)]
    [InlineData(CostFigure.CashPerEffectiveHour, 153.778742)]
    public void Every_figure_follows_its_formula(CostFigure figure, double expected) =>
        Assert.Equal(expected, new Breakdown(input => Inputs[input]).Of(figure), 6);

    // One cost or loss at a time, by a calculation for one person in one year of 1,200 hours.
    [Theory]
    [InlineData(CostInput.Rate, 50, 50)]
    [InlineData(CostInput.ManagerRate, 80, 20)]
    [InlineData(CostInput.ReplacementCash, 1200, 0.5)]
    public void Each_price_counts_on_its_own(CostInput price, double amount, double expected) =>
        Assert.Equal(
            expected,
            OfOneYear(
                (CostInput.Management, 0.25),
                (CostInput.Attrition, 0.5),
                (CostInput.RampProductivity, 1),
                (price, amount)
            ),
            9
        );

    [Theory]
    [InlineData(CostInput.PlatformFee, 0.25, 125)]
    [InlineData(CostInput.Selection, 0.25, 125)]
    [InlineData(CostInput.Governance, 0.25, 125)]
    [InlineData(CostInput.SlaPremium, 0.25, 125)]
    [InlineData(CostInput.Rework, 0.2, 125)]
    [InlineData(CostInput.RampMonths, 3, 100 / 0.75)]
    public void Each_share_and_loss_counts_on_its_own(
        CostInput input,
        double amount,
        double expected
    ) => Assert.Equal(expected, OfOneYear((CostInput.Rate, 100), (input, amount)), 9);

    [Theory]
    [InlineData(0, 0, 100 / 0.75)]
    [InlineData(1, 1, 200)]
    [InlineData(1, 0.5, 160)]
    [InlineData(1, 0, 100 / 0.75)]
    public void The_ramp_of_replacements_counts_as_far_as_it_is_billed(
        double attrition,
        double share,
        double expected
    ) =>
        Assert.Equal(
            expected,
            OfOneYear(
                (CostInput.Rate, 100),
                (CostInput.RampMonths, 3),
                (CostInput.Attrition, attrition),
                (CostInput.ReplacementShare, share)
            ),
            9
        );

    [Fact]
    public void A_ramp_ends_with_the_work()
    {
        var brief = Inputs.ToDictionary();
        brief[CostInput.Months] = 1.5;

        var lost = new Breakdown(input => brief[input]).Of(CostFigure.LostToRamp);

        Assert.Equal(5 * 1.5 * 100 * 0.6, lost, 9);
    }

    [Fact]
    public void A_figure_that_is_none_is_a_bug() =>
        Assert.Throws<System.Diagnostics.UnreachableException>(() =>
            new Breakdown(input => Inputs[input]).Of((CostFigure)99)
        );

    private static double OfOneYear(params (CostInput Input, double Value)[] given)
    {
        var inputs = given.ToDictionary(g => g.Input, g => g.Value);
        inputs[CostInput.Engineers] = 1;
        inputs[CostInput.Months] = 12;
        inputs[CostInput.HoursPerMonth] = 100;
        return new Breakdown(input => inputs.GetValueOrDefault(input)).Of(
            CostFigure.CashPerEffectiveHour
        );
    }
}
