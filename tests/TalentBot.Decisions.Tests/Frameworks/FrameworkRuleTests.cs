using System.Text.Json.Nodes;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

public class FrameworkRuleTests
{
    private const string AQuestion = "$.sections[0].questions[2]";

    [Theory]
    [InlineData("-2.01")]
    [InlineData("3")]
    [InlineData("1e999")]
    public void A_fit_is_between_minus_two_and_two(string fit) =>
        DefaultJson.Finds(
            $"{AQuestion}.levels[0].fits.managed",
            $"'{fit}' is out of range. Use a number from -2 to 2.",
            f => f.Level()["fits"]!["managed"] = JsonNode.Parse(fit)
        );

    [Fact]
    public void A_level_has_a_fit_for_every_model() =>
        DefaultJson.Finds(
            $"{AQuestion}.levels[0].fits.managed",
            "Is missing.",
            f => f.Level()["fits"]!.AsObject().Remove("managed")
        );

    [Fact]
    public void A_level_has_no_fit_for_an_unknown_model() =>
        DefaultJson.Finds(
            $"{AQuestion}.levels[0].fits.hiring",
            "use: freelancers, augmentation, managed.",
            f => f.Level()["fits"]!["hiring"] = 1
        );

    [Fact]
    public void A_question_has_two_levels_at_least() =>
        DefaultJson.Finds(
            "$.sections[2].questions[3].levels",
            "Must have 2 to 8 items, not 1.",
            f =>
            {
                var levels = f.Item("sections", 2).Item("questions", 3)["levels"]!.AsArray();
                while (levels.Count > 1)
                {
                    levels.RemoveAt(1);
                }

                f["risks"] = new JsonArray();
                f["patterns"] = new JsonArray();
            }
        );

    [Fact]
    public void A_section_has_a_question() =>
        Assert.Contains(
            DefaultJson.FaultsAfter(f => f.Item("sections", 0)["questions"] = new JsonArray()),
            fault => fault.Path == "$.sections[0].questions"
        );

    [Fact]
    public void A_framework_has_three_priorities() =>
        Assert.Contains(
            DefaultJson.FaultsAfter(f => f["priorities"]!.AsArray().RemoveAt(2)),
            fault => fault == new Fault("$.priorities", "Must have exactly 3 items, not 2.")
        );

    [Fact]
    public void A_framework_has_two_models_at_least() =>
        Assert.Contains(
            DefaultJson.FaultsAfter(f =>
            {
                f["models"]!.AsArray().RemoveAt(2);
                f["models"]!.AsArray().RemoveAt(1);
            }),
            fault => fault == new Fault("$.models", "Must have 2 to 6 items, not 1.")
        );

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void A_model_has_one_to_eight_next_steps(int steps) =>
        DefaultJson.Finds(
            "$.models[1].nextSteps",
            $"Must have 1 to 8 items, not {steps}.",
            f => f.Item("models", 1)["nextSteps"] = Texts(steps)
        );

    [Fact]
    public void A_model_may_have_eight_next_steps() =>
        Assert.Empty(DefaultJson.FaultsAfter(f => f.Item("models", 1)["nextSteps"] = Texts(8)));

    [Fact]
    public void A_gate_rules_something_out() =>
        DefaultJson.Finds(
            "$.gates[0].rulesOut",
            "Must have at least one item, not 0.",
            f => f.Item("gates", 0)["rulesOut"] = new JsonArray()
        );

    [Fact]
    public void A_gate_leaves_a_model() =>
        DefaultJson.Finds(
            "$.gates[2].rulesOut",
            "Rules out every model.",
            f => f.Item("gates", 2)["rulesOut"]!.AsArray().Add("managed")
        );

    [Fact]
    public void A_gate_names_a_model_once() =>
        DefaultJson.Finds(
            "$.gates[2].rulesOut[2]",
            "'freelancers' is named twice.",
            f => f.Item("gates", 2)["rulesOut"]!.AsArray().Add("freelancers")
        );

    [Fact]
    public void A_pattern_has_the_three_signs_that_a_warning_takes() =>
        DefaultJson.Finds(
            "$.patterns[0].signs",
            "Must have at least 3 items, not 0.",
            f => f.Item("patterns", 0)["signs"] = new JsonArray()
        );

    [Fact]
    public void A_model_has_one_pattern_at_most() =>
        DefaultJson.Finds(
            "$.patterns[1].model",
            "'freelancers' is named twice.",
            f => f.Item("patterns", 1)["model"] = "freelancers"
        );

    private static JsonArray Texts(int count) =>
        [.. Enumerable.Repeat("Do it.", count).Select(text => JsonValue.Create(text))];
}
