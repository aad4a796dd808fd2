using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TalentBot.Decisions.Costs.Inputs;

namespace TalentBot.Decisions.Costs;

/// <summary>Writes a cost comparison as JSON, for audits and for other programs.</summary>
public static class CostJson
{
    // Nobody puts the text into a web page, so apostrophes may stay as they are.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    /// <summary>The text: numbers unrounded, everything in the comparison's order.</summary>
    public static string Write(CostComparison comparison) =>
        new JsonObject
        {
            ["ranking"] = List(comparison.Ranking, cost => cost.Model.Id),
            ["models"] = Map(comparison.Models, m => m.Model.Id, m => Of(m, comparison.Scenario)),
            ["tornado"] = List(comparison.Tornado, Of),
            ["comparisons"] = List(comparison.Rivalries, Of),
        }.ToJsonString(Readable);

    private static JsonObject Of(ModelCost cost, CostScenario scenario) =>
        new()
        {
            ["inputs"] = Map(
                InputIds.All,
                input => input.Id(),
                input => Of(scenario.Of(cost.Model.Id, input), scenario.Defaults.Inputs[input])
            ),
            ["figures"] = Map(
                Enum.GetValues<CostFigure>(),
                figure => JsonNamingPolicy.CamelCase.ConvertName(figure.ToString()),
                figure => Of(cost.Figures[figure])
            ),
            ["tornado"] = List(cost.Tornado, Of),
        };

    private static JsonObject Of(InputValue value, InputDefinition definition)
    {
        var json = Of(value.Range);
        json["unit"] = definition.Unit;
        switch (value.Origin)
        {
            case Origin.Given:
                json["given"] = true;
                break;
            case Origin.Assumed(var reason):
                json["assumption"] = reason;
                break;
            case Origin.Sourced(var source, var status):
                json["source"] = source;
                json["status"] = status;
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        return json;
    }

    private static JsonObject Of(Estimate range) =>
        new()
        {
            ["low"] = Number(range.Low),
            ["likely"] = Number(range.Likely),
            ["high"] = Number(range.High),
        };

    private static JsonObject Of(Swing swing) =>
        new()
        {
            ["input"] = swing.Input.Id(),
            ["model"] = swing.Model,
            ["atLow"] = Number(swing.AtLow),
            ["atHigh"] = Number(swing.AtHigh),
            ["swing"] = Number(swing.Size),
        };

    private static JsonObject Of(Rivalry rivalry) =>
        new()
        {
            ["cheapest"] = rivalry.Cheapest,
            ["other"] = rivalry.Other,
            ["gap"] = Number(rivalry.Gap),
            ["flips"] = List(rivalry.Flips, Of),
            ["tornado"] = List(rivalry.Tornado, Of),
        };

    private static JsonObject Map<T>(
        IEnumerable<T> items,
        Func<T, string> key,
        Func<T, JsonNode?> write
    ) => new(items.Select(item => KeyValuePair.Create(key(item), write(item))));

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) =>
        new([.. items.Select(write)]);

    // Adding 0 turns −0 into 0.
    private static JsonNode Number(double number) => number + 0d;
}
