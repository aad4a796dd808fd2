using System.Runtime.CompilerServices;
using System.Text.Json;
using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Tests.Costs;

public class WorkedExampleTests
{
    private static readonly JsonElement Models = Read("worked-example.json");

    [Theory]
    [InlineData("freelancers")]
    [InlineData("augmentation")]
    [InlineData("managed")]
    public void Every_step_of_the_worked_example_is_reproduced(string model)
    {
        var expected = Models.GetProperty(model).GetProperty("figures");

        var actual = CostEstimator.Compare(Scenario()).Models.Single(m => m.Model.Id == model);

        Assert.All(
            expected.EnumerateObject(),
            figure =>
            {
                var range = actual.Figures[Enum.Parse<CostFigure>(figure.Name, ignoreCase: true)];
                Assert.Equal(figure.Value.GetDouble(), range.Likely, Precision(figure.Name));
                Assert.Equal(Estimate.Exactly(range.Likely), range);
            }
        );
        Assert.Equal(13, expected.EnumerateObject().Count());
    }

    [Theory]
    [InlineData("freelancers", 1.6)]
    [InlineData("augmentation", 0.6)]
    [InlineData("managed", 0.6)]
    public void The_people_who_leave_are_told_too(string model, double leavers)
    {
        var actual = CostEstimator.Compare(Scenario()).Models.Single(m => m.Model.Id == model);

        Assert.Equal(leavers, actual.Figures[CostFigure.Leavers].Likely, 9);
    }

    [Fact]
    public void The_worked_example_is_ranked_by_cash_per_effective_hour()
    {
        var comparison = CostEstimator.Compare(Scenario());

        Assert.Equal(
            ["augmentation", "freelancers", "managed"],
            comparison.Ranking.Select(m => m.Model.Id)
        );
        Assert.Equal(
            [("augmentation", "freelancers", 13.66), ("augmentation", "managed", 25.23)],
            comparison.Rivalries.Select(r => (r.Cheapest, r.Other, Math.Round(r.Gap, 2)))
        );
    }

    private static int Precision(string figure) => figure == "cashPerEffectiveHour" ? 2 : 6;

    private static CostScenario Scenario()
    {
        var inputs = Models
            .EnumerateObject()
            .Select(m => (m.Name, Of: m.Value.GetProperty("inputs")));
        var shared = inputs.First().Of.EnumerateObject().Where(i => IsShared(i.Name));
        var models = inputs.Select(m =>
            $"\"{m.Name}\": {Object(m.Of.EnumerateObject().Where(i => !IsShared(i.Name)))}"
        );
        return Given.Scenario(
            $"{Object(shared)[..^1]}, \"models\": {{ {string.Join(", ", models)} }} }}"
        );
    }

    private static bool IsShared(string id) =>
        id is "engineers" or "months" or "hours-per-month" or "manager-rate";

    private static string Object(IEnumerable<JsonProperty> members) =>
        $"{{ {string.Join(", ", members.Select(m => m.ToString()))} }}";

    private static JsonElement Read(string name, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Data", name);
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.GetProperty("models").Clone();
    }
}
