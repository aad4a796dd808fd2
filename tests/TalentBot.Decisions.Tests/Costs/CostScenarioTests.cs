using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Tests.Costs;

public class CostScenarioTests
{
    private static readonly CostScenario Defaults = CostDefaults.Embedded.Scenario;

    [Fact]
    public void A_value_given_for_one_model_is_that_models_alone()
    {
        var given = Defaults.Given(CostInput.Rate, Estimate.Exactly(90), "managed");

        Assert.IsType<Origin.Given>(given.Of("managed", CostInput.Rate).Origin);
        Assert.Equal(90, given.Of("managed", CostInput.Rate).Range.Likely);
        Assert.Equal(
            Defaults.Of("augmentation", CostInput.Rate),
            given.Of("augmentation", CostInput.Rate)
        );
    }

    [Fact]
    public void A_value_given_for_none_is_every_models() =>
        Assert.All(
            CostDefaults.Embedded.Models,
            model =>
                Assert.Equal(
                    7,
                    Defaults
                        .Given(CostInput.Months, Estimate.Exactly(7))
                        .Of(model.Id, CostInput.Months)
                        .Range.Likely
                )
        );

    [Fact]
    public void With_the_defaults_every_model_has_hours_that_count() =>
        Assert.Empty(Defaults.WithoutHours);

    [Fact]
    public void A_model_whose_hours_may_all_be_lost_is_named()
    {
        var lost = Defaults.Given(CostInput.Rework, new(0, 0.5, 1), "managed");

        Assert.Equal("managed", Assert.Single(lost.WithoutHours).Id);
    }

    [Theory]
    [InlineData(60, 60, CostOrder.Tie)]
    [InlineData(60, 61, CostOrder.Likely)]
    [InlineData(1, 9000, CostOrder.Certain)]
    public void The_order_is_as_sure_as_the_ranges_are_apart(
        double augmentation,
        double managed,
        CostOrder expected
    )
    {
        // Alike but for the rate, and freelancers far above both.
        var alike = new[] { "augmentation", "managed" }.Aggregate(
            Defaults.Given(CostInput.Rate, Estimate.Exactly(10000), "freelancers"),
            (scenario, model) =>
                InputIds.OfEachModel.Aggregate(
                    scenario,
                    (s, input) => s.Given(input, Defaults.Of("augmentation", input).Range, model)
                )
        );

        var comparison = CostEstimator.Compare(
            alike
                .Given(CostInput.Rate, Estimate.Exactly(augmentation), "augmentation")
                .Given(CostInput.Rate, Estimate.Exactly(managed), "managed")
        );

        Assert.Equal(expected, comparison.Order);
    }
}
