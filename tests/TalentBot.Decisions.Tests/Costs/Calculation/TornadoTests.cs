using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Calculation;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Tests.Costs.Calculation;

public class TornadoTests
{
    private static readonly CostScenario Defaults = CostDefaults.Embedded.Scenario;

    // One person, a year of 100 hours a month, nothing lost: an hour costs its rate and its manager.
    private static readonly CostScenario Plain = Defaults
        .Map((_, _) => Estimate.Exactly(0))
        .With(CostInput.Engineers, _ => Estimate.Exactly(1))
        .With(CostInput.Months, _ => Estimate.Exactly(12))
        .With(CostInput.HoursPerMonth, _ => Estimate.Exactly(100))
        .With(CostInput.Management, _ => Estimate.Exactly(0.5));

    [Theory]
    [InlineData("freelancers")]
    [InlineData("augmentation")]
    [InlineData("managed")]
    public void Every_input_is_there_once_and_the_largest_swing_is_first(string model)
    {
        var swings = new Tornado(Defaults).Of(model);

        Assert.Equal(InputIds.All.Order(), swings.Select(s => s.Input).Order());
        AssertFalling(swings);
        Assert.All(swings, s => Assert.Equal(model, s.Model));
    }

    [Fact]
    public void One_input_moves_and_the_others_are_likely()
    {
        var tornado = new Tornado(
            Plain
                .With(CostInput.Rate, _ => new(10, 30, 60))
                .With(CostInput.ManagerRate, _ => new(20, 40, 44))
        );

        var swings = tornado.Of("augmentation");

        Assert.Equal(new Swing(CostInput.Rate, "augmentation", 30, 80), swings[0]);
        Assert.Equal(new Swing(CostInput.ManagerRate, "augmentation", 40, 52), swings[1]);
        Assert.Equal((50, 12, 0), (swings[0].Size, swings[1].Size, swings[2].Size));
    }

    [Fact]
    public void A_falling_result_has_a_swing_above_nothing()
    {
        var tornado = new Tornado(
            Plain
                .With(CostInput.Rate, _ => Estimate.Exactly(30))
                .With(CostInput.RampMonths, _ => Estimate.Exactly(6))
                .With(CostInput.RampProductivity, _ => new(0.5, 0.75, 1))
        );

        Assert.Equal(
            new Swing(CostInput.RampProductivity, "managed", 40, 30),
            tornado.Of("managed")[0]
        );
        Assert.Equal(10, tornado.Of("managed")[0].Size);
    }

    [Fact]
    public void Equal_swings_keep_the_order_of_inputs()
    {
        var swings = new Tornado(
            Plain
                .With(CostInput.Rate, _ => new(10, 20, 30))
                .With(CostInput.ManagerRate, _ => new(0, 20, 40))
        ).Of("managed");

        Assert.Equal(
            [CostInput.Rate, CostInput.ManagerRate, CostInput.Engineers, CostInput.Months],
            swings.Take(4).Select(s => s.Input)
        );
    }

    [Fact]
    public void Over_all_models_a_shared_input_is_there_once_where_it_moves_most()
    {
        var swings = new Tornado(
            Set(Plain, "managed", CostInput.Management, Estimate.Exactly(1))
                .With(CostInput.ManagerRate, _ => new(10, 20, 30))
        ).OfAll();

        Assert.Equal(InputIds.Shared.Length + 3 * InputIds.OfEachModel.Length, swings.Length);
        Assert.Equal(new Swing(CostInput.ManagerRate, "managed", 10, 30), swings[0]);
        Assert.Single(swings, s => s.Input == CostInput.ManagerRate);
        AssertFalling(swings);
    }

    [Fact]
    public void Over_all_models_equal_swings_keep_the_order_of_models()
    {
        var swings = new Tornado(
            Plain
                .With(CostInput.Rate, _ => new(10, 20, 30))
                .With(CostInput.ManagerRate, _ => new(0, 20, 40))
        ).OfAll();

        Assert.Equal(
            [
                (CostInput.Rate, "freelancers"),
                (CostInput.Rate, "augmentation"),
                (CostInput.Rate, "managed"),
                (CostInput.ManagerRate, "freelancers"),
            ],
            swings.Take(4).Select(s => (s.Input, s.Model!))
        );
    }

    [Fact]
    public void Between_two_models_their_own_inputs_move_alone_and_shared_ones_move_both()
    {
        var scenario = Plain.With(CostInput.ManagerRate, _ => new(10, 20, 30));
        scenario = Set(scenario, "freelancers", CostInput.Rate, new(10, 20, 25));
        scenario = Set(scenario, "managed", CostInput.Rate, new(15, 40, 60));
        scenario = Set(scenario, "managed", CostInput.Management, Estimate.Exactly(0.75));

        var swings = new Tornado(scenario).Between("freelancers", "managed");

        // Likely: 20 + 10 against 40 + 15.
        Assert.Equal(
            [
                new Swing(CostInput.Rate, "managed", 0, 45),
                new Swing(CostInput.Rate, "freelancers", 35, 20),
                new Swing(CostInput.ManagerRate, null, 22.5, 27.5),
            ],
            swings.Take(3)
        );
        Assert.Equal(InputIds.Shared.Length + 2 * InputIds.OfEachModel.Length, swings.Length);
        AssertFalling(swings);
    }

    [Fact]
    public void An_input_flips_the_order_when_either_end_makes_the_other_cheaper()
    {
        Swing[] swings =
        [
            new(CostInput.Rate, "managed", -1, 5),
            new(CostInput.Rework, "managed", 5, -1),
            new(CostInput.Attrition, "managed", 0, 5),
            new(CostInput.RampMonths, "managed", 5, -1e-12),
        ];

        var rivalry = new Rivalry("freelancers", "managed", 2, [.. swings]);

        Assert.Equal(swings[..2], rivalry.Flips);
    }

    private static CostScenario Set(
        CostScenario scenario,
        string model,
        CostInput input,
        Estimate range
    ) =>
        scenario with
        {
            Values = scenario.Values.SetItem(
                model,
                scenario.Values[model].SetItem(input, new(range, new Origin.Given()))
            ),
        };

    private static void AssertFalling(IReadOnlyList<Swing> swings)
    {
        Assert.All(swings, swing => Assert.True(swing.Size >= 0));
        Assert.All(
            swings.Zip(swings.Skip(1)),
            pair => Assert.True(pair.First.Size > pair.Second.Size - 1e-9)
        );
    }
}
