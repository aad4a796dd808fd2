using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using TalentBot.Decisions.Costs;
using TalentBot.Decisions.Costs.Inputs;
using TalentBot.Decisions.Costs.Parsing;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Costs.Inputs;

public class CostDefaultsTests
{
    private static readonly CostDefaults Embedded = CostDefaults.Embedded;

    [Fact]
    public void The_models_are_those_of_the_framework() =>
        Assert.Equal(
            FrameworkFile.Default.Models.Select(m => (m.Id, m.Name)),
            Embedded.Models.Select(m => (m.Id, m.Name))
        );

    [Fact]
    public void Ids_symbols_and_owners_of_the_inputs_are_a_contract() =>
        Assert.Equal(
            [
                "engineers N shared",
                "months T shared",
                "hours-per-month h shared",
                "rate r",
                "platform-fee f",
                "ramp-months R",
                "ramp-productivity p",
                "attrition α",
                "replacement-share c",
                "replacement-cash k",
                "management μ",
                "manager-rate r_M shared",
                "rework ρ",
                "selection σ",
                "governance g",
                "sla-premium π",
            ],
            InputIds.All.Select(i =>
                $"{i.Id()} {Embedded.Inputs[i].Symbol}{(i.IsShared() ? " shared" : "")}"
            )
        );

    [Fact]
    public void A_shared_input_has_one_default() =>
        Assert.All(
            InputIds.Shared,
            input => Assert.Single(Embedded.Inputs[input].Defaults.Values.Distinct())
        );

    // What nobody has measured by model must not make one of them look better.
    [Theory]
    [InlineData(CostInput.RampMonths)]
    [InlineData(CostInput.RampProductivity)]
    [InlineData(CostInput.Attrition)]
    [InlineData(CostInput.Rework)]
    [InlineData(CostInput.Selection)]
    [InlineData(CostInput.Governance)]
    public void Where_nothing_tells_the_models_apart_their_ranges_are_the_same(CostInput input) =>
        Assert.Single(Embedded.Inputs[input].Defaults.Values.Select(v => v.Range).Distinct());

    [Fact]
    public void By_the_defaults_alone_every_model_may_be_the_cheapest()
    {
        var models = CostEstimator.Compare(Embedded.Scenario).Models;

        Assert.All(
            models,
            model =>
                Assert.All(
                    models,
                    other => Assert.True(model.PerEffectiveHour.Low < other.PerEffectiveHour.Likely)
                )
        );
    }

    [Theory]
    [InlineData("$.models[0].name", "Is missing.", """{ "id": "x" }""")]
    [InlineData("$.models[0].id", "Is missing.", """{ "name": "x" }""")]
    public void A_model_has_an_id_and_a_name(string path, string message, string model) =>
        Finds(path, message, d => d["models"]![0] = JsonNode.Parse(model));

    [Theory]
    [InlineData("least", "\"x\"", "$.inputs.rate.least", "Must be a number.")]
    [InlineData("most", "1e999", "$.inputs.rate.most", "out of range")]
    [InlineData("symbol", "\"rated\"", "$.inputs.rate.symbol", "Shorten it to 4.")]
    [InlineData("unit", "\"\"", "$.inputs.rate.unit", "Is empty.")]
    [InlineData("name", "\"\"", "$.inputs.rate.name", "Is empty.")]
    [InlineData("default", "{}", "$.inputs.rate.default", "Is not known here.")]
    public void A_definition_is_checked(string member, string json, string path, string message) =>
        Assert.Contains(
            FaultsAfter(d => d["inputs"]!["rate"]![member] = JsonNode.Parse(json)),
            f => f.Path == path && f.Message.Contains(message, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("high", "10001", "high", "Use a number from 0 to 10000.")]
    [InlineData("likely", "5", "likely", "5 is below low, 34.")]
    [InlineData("assumption", "\"\"", "assumption", "Is empty.")]
    [InlineData("source", "\"Somebody.\"", "source", "Is not known here.")]
    public void A_default_is_checked(string member, string json, string at, string message) =>
        Finds(
            $"$.inputs.rate.defaults.managed.{at}",
            message,
            d => Managed(d)[member] = JsonNode.Parse(json)
        );

    [Fact]
    public void A_default_without_an_origin_is_refused()
    {
        var faults = FaultsAfter(d => Managed(d).Remove("assumption"));

        Assert.Equal(
            ["$.inputs.rate.defaults.managed.source", "$.inputs.rate.defaults.managed.status"],
            faults.Select(f => f.Path)
        );
    }

    [Fact]
    public void Every_input_and_every_model_needs_a_default()
    {
        Finds("$.inputs.rework", "Is missing.", d => d["inputs"]!.AsObject().Remove("rework"));
        Finds(
            "$.inputs.months.default",
            "Is missing.",
            d => d["inputs"]!["months"]!.AsObject().Remove("default")
        );
        Finds(
            "$.inputs.rate.defaults.managed",
            "Must be an object",
            d => d["inputs"]!["rate"]!["defaults"]!["managed"] = 3
        );
        Finds("$.inputs.months", "Must be an object", d => d["inputs"]!["months"] = 3);
        Finds("$.inputs", "Is missing.", d => d.Remove("inputs"));
    }

    private static JsonObject Managed(JsonObject defaults) =>
        defaults["inputs"]!["rate"]!["defaults"]!["managed"]!.AsObject();

    private static void Finds(string path, string message, Action<JsonObject> change) =>
        Assert.Contains(
            FaultsAfter(change),
            f => f.Path == path && f.Message.Contains(message, StringComparison.Ordinal)
        );

    private static ImmutableArray<Fault> FaultsAfter(Action<JsonObject> change)
    {
        using var stream = typeof(CostFile).Assembly.GetManifestResourceStream(
            "default-costs.json"
        );
        var defaults = JsonNode.Parse(stream!)!.AsObject();
        change(defaults);
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var json = Encoding.UTF8.GetBytes(defaults.ToJsonString());
        Assert.Null(CostDefaultsParser.Parse(json, faults));
        return faults.ToImmutable();
    }
}
