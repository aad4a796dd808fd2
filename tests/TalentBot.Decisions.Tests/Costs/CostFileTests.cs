using System.Globalization;
using CsCheck;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Tests.Frameworks.Reading;

namespace TalentBot.Decisions.Tests.Costs;

public class CostFileTests
{
    private const string Valid = """
        {
          "engineers": 3, "months": { "low": 10, "likely": 12, "high": 18 },
          "models": {
            "freelancers": { "rate": { "low": 30, "likely": 40, "high": 60 }, "attrition": 0.4 },
            "managed": { "sla-premium": 0.15, "rework": { "low": 0, "likely": 0.1, "high": 0.2 } }
          }
        }
        """;

    private static readonly Origin OfUser = new Origin.Given();

    [Theory]
    [InlineData(0.1)]
    [InlineData(6)]
    [InlineData(120)]
    public void The_defaults_leave_effective_hours_however_short_the_work_is(double months)
    {
        var scenario = Given.Scenario(
            string.Create(CultureInfo.InvariantCulture, $$"""{ "months": {{months}} }""")
        );

        Assert.All(
            CostDefaults.Embedded.Models,
            model => Assert.True(scenario.Corners(model.Id).AlwaysLeaveHours)
        );
    }

    [Fact]
    public void A_file_that_names_nothing_is_the_defaults()
    {
        var scenario = Given.Scenario("{}");

        Assert.All(
            CostDefaults.Embedded.Models,
            model =>
                Assert.All(
                    InputIds.All,
                    input =>
                        Assert.Equal(
                            CostDefaults.Embedded.Inputs[input].Defaults[model.Id],
                            scenario.Of(model.Id, input)
                        )
                )
        );
    }

    [Fact]
    public void A_shared_input_holds_for_every_model()
    {
        var scenario = Given.Scenario(Valid);

        Assert.All(
            CostDefaults.Embedded.Models,
            model =>
            {
                Assert.Equal(
                    new InputValue(Estimate.Exactly(3), OfUser),
                    scenario.Of(model.Id, CostInput.Engineers)
                );
                Assert.Equal(
                    new InputValue(new(10, 12, 18), OfUser),
                    scenario.Of(model.Id, CostInput.Months)
                );
            }
        );
    }

    [Fact]
    public void An_input_of_a_model_leaves_the_others_at_their_defaults()
    {
        var scenario = Given.Scenario(Valid);

        Assert.Equal(
            new InputValue(new(30, 40, 60), OfUser),
            scenario.Of("freelancers", CostInput.Rate)
        );
        Assert.Equal(
            CostDefaults.Embedded.Inputs[CostInput.Rate].Defaults["managed"],
            scenario.Of("managed", CostInput.Rate)
        );
        Assert.Equal(
            CostDefaults.Embedded.Inputs[CostInput.Rework].Defaults["freelancers"],
            scenario.Of("freelancers", CostInput.Rework)
        );
    }

    [Fact]
    public void Every_input_can_be_given()
    {
        var shared = InputIds.Shared.Select(i => $"\"{i.Id()}\": {Least(i)}");
        var own = string.Join(", ", InputIds.OfEachModel.Select(i => $"\"{i.Id()}\": {Least(i)}"));
        var json = $$"""{ {{string.Join(", ", shared)}}, "models": { "managed": { {{own}} } } }""";

        // Long enough to leave effective hours.
        var scenario = Given.Scenario(json.Replace("0.1", "99", StringComparison.Ordinal));

        Assert.All(InputIds.All, i => Assert.Equal(OfUser, scenario.Of("managed", i).Origin));
    }

    [Fact]
    public void A_spoiled_file_is_read_or_says_where_it_is_spoiled() =>
        Mutation
            .Any.Array[1, 4]
            .Sample(mutations =>
            {
                var json = mutations.Aggregate(Valid, (j, m) => m.ApplyTo(j));
                var paths = new JsonPaths(json);

                Assert.All(Given.Faults(json), paths.Hold);
            });

    [Fact]
    public void Any_text_is_refused_without_a_crash() =>
        Gen.String.Sample(text => Assert.NotEmpty(Given.Faults(text)));

    private static string Least(CostInput input) =>
        CostDefaults
            .Embedded.Inputs[input]
            .Least.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
