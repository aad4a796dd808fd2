using CsCheck;
using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Tests.Costs;

public class CostEstimatorTests
{
    private static readonly CostScenario Defaults = CostDefaults.Embedded.Scenario;

    private static readonly CostFigure[] Money =
    [
        CostFigure.Direct,
        CostFigure.ReplacementCash,
        CostFigure.Management,
        CostFigure.Selection,
        CostFigure.Governance,
        CostFigure.SlaPremium,
        CostFigure.TotalCash,
        CostFigure.CashPerEffectiveHour,
    ];

    [Fact]
    public void Another_currency_scales_the_money_and_leaves_people_and_hours() =>
        Gen.Double[0.01, 100]
            .Sample(rate =>
            {
                var scaled = CostEstimator.Compare(
                    Defaults.Map((i, e) => IsPrice(i) ? e.Times(rate) : e)
                );

                Assert.All(
                    CostEstimator.Compare(Defaults).Models.Zip(scaled.Models),
                    pair => AssertScaled(pair.First, pair.Second, Money, rate)
                );
            });

    [Fact]
    public void More_people_cost_more_but_not_for_an_effective_hour() =>
        Gen.Double[0.1, 100]
            .Sample(factor =>
            {
                var more = CostEstimator.Compare(
                    Defaults.With(CostInput.Engineers, e => e.Times(factor))
                );

                Assert.All(
                    CostEstimator.Compare(Defaults).Models.Zip(more.Models),
                    pair =>
                        AssertScaled(
                            pair.First,
                            pair.Second,
                            [
                                .. Enum.GetValues<CostFigure>()
                                    .Except([CostFigure.CashPerEffectiveHour]),
                            ],
                            factor
                        )
                );
            });

    [Fact]
    public void Models_are_compared_in_their_order_and_ranked_by_what_is_likely()
    {
        var comparison = CostEstimator.Compare(
            Given.Scenario("""{ "models": { "managed": { "rate": 5 } } }""")
        );

        Assert.Equal(
            ["freelancers", "augmentation", "managed"],
            comparison.Models.Select(m => m.Model.Id)
        );
        Assert.Equal(
            ["managed", "freelancers", "augmentation"],
            comparison.Ranking.Select(m => m.Model.Id)
        );
        Assert.Equal(
            [("managed", "freelancers"), ("managed", "augmentation")],
            comparison.Rivalries.Select(r => (r.Cheapest, r.Other))
        );
    }

    [Fact]
    public void Models_of_equal_cost_keep_their_order()
    {
        var values = Defaults.Values["managed"];
        var comparison = CostEstimator.Compare(
            Defaults with
            {
                Values = Defaults
                    .Values.SetItem("freelancers", values)
                    .SetItem("augmentation", values),
            }
        );

        Assert.Equal(
            ["freelancers", "augmentation", "managed"],
            comparison.Ranking.Select(m => m.Model.Id)
        );
        Assert.All(comparison.Rivalries, rivalry => Assert.Equal(0, rivalry.Gap));
    }

    [Fact]
    public void A_scenario_that_may_leave_no_hours_is_a_bug()
    {
        var scenario = Defaults.With(CostInput.Rework, _ => Estimate.Exactly(1));

        var thrown = Assert.Throws<ArgumentException>(() => CostEstimator.Compare(scenario));

        Assert.StartsWith(
            "freelancers may have no effective hours.",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    private static bool IsPrice(CostInput input) =>
        input is CostInput.Rate or CostInput.ManagerRate or CostInput.ReplacementCash;

    private static void AssertScaled(
        ModelCost before,
        ModelCost after,
        CostFigure[] scaled,
        double factor
    ) =>
        Assert.All(
            Enum.GetValues<CostFigure>(),
            figure =>
            {
                var expected = before.Figures[figure].Times(scaled.Contains(figure) ? factor : 1);
                var actual = after.Figures[figure];
                Assert.Equal(expected.Low, actual.Low, 1e-9 * (1 + expected.Low));
                Assert.Equal(expected.Likely, actual.Likely, 1e-9 * (1 + expected.Likely));
                Assert.Equal(expected.High, actual.High, 1e-9 * (1 + expected.High));
            }
        );
}
