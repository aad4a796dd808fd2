using TalentBot.Costs;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Languages;

namespace TalentBot.Tests.Costs;

public class CostReadingTests
{
    [Fact]
    public void Nothing_typed_is_the_scenario_of_the_defaults()
    {
        var reading = Read();

        Assert.Empty(reading.Faults);
        Assert.Equal("USD", reading.Currency);
        Assert.All(
            CostField.All,
            f =>
                Assert.IsNotType<Origin.Given>(
                    reading.Scenario.Of(f.Model ?? "managed", f.Input).Origin
                )
        );
    }

    [Fact]
    public void A_field_of_one_model_leaves_the_others_as_they_are()
    {
        var scenario = Read(("rate.managed", "90")).Scenario;

        Assert.Equal(Estimate.Exactly(90), scenario.Of("managed", CostInput.Rate).Range);
        Assert.Equal(new(34, 55, 75), scenario.Of("augmentation", CostInput.Rate).Range);
    }

    [Fact]
    public void A_share_is_typed_in_parts_of_a_hundred_and_meant_for_every_model()
    {
        var scenario = Read(("rework", "20-40")).Scenario;

        Assert.Equal(new(0.2, 0.3, 0.4), scenario.Of("managed", CostInput.Rework).Range);
        Assert.Equal(new(0.2, 0.3, 0.4), scenario.Of("freelancers", CostInput.Rework).Range);
    }

    [Theory]
    [InlineData("months", "soon", "A number such as 40")]
    [InlineData("months", "12-6", "must rise")]
    [InlineData("months", "0", "From 0.1 to 120.")]
    [InlineData("months", "121", "From 0.1 to 120.")]
    [InlineData("rework", "101", "From 0 to 100.")]
    [InlineData("rework", "100", "no hour may be left")]
    public void What_is_wrong_is_said_beside_its_field(string field, string text, string said)
    {
        var fault = Assert.Single(Read((field, text)).Faults);

        Assert.Contains(said, fault.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("months", "0.1")]
    [InlineData("months", "120")]
    [InlineData("rework", "0")]
    public void A_bound_itself_is_taken(string field, string text) =>
        Assert.Empty(Read((field, text)).Faults);

    [Fact]
    public void All_faults_are_said_at_once_and_everything_typed_is_kept()
    {
        var reading = Read(("months", "soon"), ("engineers", "many"), ("rework", "5"));

        Assert.Equal(["engineers", "months"], reading.Faults.Select(f => f.Field));
        Assert.Equal(3, reading.Values.Count);
    }

    [Fact]
    public void In_another_currency_the_usual_amounts_must_be_given()
    {
        var faults = Read(("currency", "eur"), ("rate.managed", "80")).Faults;

        Assert.Equal(
            ["rate.freelancers", "rate.augmentation", "manager-rate"],
            faults.Select(f => f.Field)
        );
    }

    [Fact]
    public void Every_field_says_where_its_default_comes_from_as_the_file_does() =>
        Assert.All(
            CostField.All,
            field =>
            {
                var expected = field.Default.Origin switch
                {
                    Origin.Sourced(var source, var status) => $"{source}|{status}",
                    Origin.Assumed(var reason) => $"{reason}|",
                    var other => throw new InvalidOperationException(other.ToString()),
                };

                Assert.Equal(
                    expected,
                    $"{Language.English[$"cost.origin.{field.Id}"]}|"
                        + Language.English.Find($"cost.status.{field.Id}")
                );
            }
        );

    private static CostReading Read(params (string Field, string Text)[] values) =>
        CostReading.Read(
            values.ToDictionary(v => v.Field, v => v.Text, StringComparer.Ordinal),
            Language.English
        );
}
