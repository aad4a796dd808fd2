using System.Text.Json.Nodes;

namespace TalentBot.Decisions.Tests.Frameworks;

public class FrameworkIdTests
{
    private const string AQuestion = "$.sections[0].questions[2]";
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory]
    [InlineData("Code Coupling")]
    [InlineData("code.coupling")]
    [InlineData("größe")]
    public void An_id_has_small_letters_digits_and_hyphens_only(string id) =>
        Assert.Contains(
            DefaultJson.FaultsAfter(f => f.Question()["id"] = id),
            fault => fault.Path == $"{AQuestion}.id" && fault.Message.Contains("is no id", Ordinal)
        );

    [Theory]
    [InlineData("not-sure")]
    [InlineData("not-my-area")]
    [InlineData("priorities")]
    [InlineData("finish")]
    [InlineData("second-round")]
    public void An_id_that_means_something_else_in_answers_is_refused(string id)
    {
        DefaultJson.Finds(
            $"{AQuestion}.levels[0].id",
            $"'{id}' means something else",
            f => f.Level()["id"] = id
        );
        DefaultJson.Finds(
            "$.sections[0].id",
            $"'{id}' means something else",
            f => f.Item("sections", 0)["id"] = id
        );
    }

    [Theory]
    [InlineData("models")]
    [InlineData("priorities")]
    [InlineData("sections")]
    [InlineData("gates")]
    [InlineData("matrix")]
    [InlineData("risks")]
    [InlineData("patterns")]
    [InlineData("scenarios")]
    [InlineData("commonQuestions")]
    public void An_id_that_is_taken_is_refused(string list) =>
        Assert.Contains(
            DefaultJson.FaultsAfter(f =>
                f.Item(list, 1)["id"] = f.Item(list, 0)["id"]!.GetValue<string>()
            ),
            fault => fault.Path == $"$.{list}[1].id" && fault.Message.EndsWith(Taken(list), Ordinal)
        );

    [Fact]
    public void A_question_id_is_unique_across_sections() =>
        Assert.Contains(
            DefaultJson.FaultsAfter(f => f.Item("sections", 1).Item("questions", 0)["id"] = "core"),
            fault =>
                fault.Path == "$.sections[1].questions[0].id"
                && fault.Message.Contains("at $.sections[0].questions[3].id", Ordinal)
        );

    [Fact]
    public void A_level_id_is_unique_within_its_question() =>
        Assert.Contains(
            DefaultJson.FaultsAfter(f => f.Question().Item("levels", 1)["id"] = "standalone"),
            fault => fault.Path == $"{AQuestion}.levels[1].id"
        );

    [Theory]
    [InlineData("row", "'none' is no matrix row. Use control, accountability,")]
    [InlineData("priority", "'none' is no priority. Use speed, cost, control.")]
    public void A_question_refers_to_what_is_there(string member, string message) =>
        DefaultJson.Finds($"{AQuestion}.{member}", message, f => f.Question()[member] = "none");

    [Theory]
    [InlineData("risks", "model", "'none' is no model. Use freelancers, augmentation, managed.")]
    [InlineData("risks", "row", "'none' is no matrix row.")]
    [InlineData("patterns", "model", "'none' is no model.")]
    public void A_risk_or_a_pattern_refers_to_what_is_there(
        string list,
        string member,
        string message
    ) => DefaultJson.Finds($"$.{list}[1].{member}", message, f => f.Item(list, 1)[member] = "none");

    [Fact]
    public void A_gate_refers_to_models_that_are_there() =>
        DefaultJson.Finds(
            "$.gates[0].rulesOut[0]",
            "'nobody' is no model.",
            f => f.Item("gates", 0)["rulesOut"] = new JsonArray("nobody")
        );

    [Fact]
    public void A_sign_refers_to_a_question_that_is_there() =>
        DefaultJson.Finds(
            "$.risks[0].signs[1].question",
            "'x' is no question.",
            f => f.Sign()["question"] = "x"
        );

    [Fact]
    public void A_sign_refers_to_levels_of_its_own_question() =>
        DefaultJson.Finds(
            "$.risks[0].signs[1].levels[0]",
            "'audited' is no level of this question. Use 1-2, 3-5, 6-10, over-10.",
            f => f.Sign()["levels"] = new JsonArray("audited")
        );

    [Fact]
    public void A_sign_names_a_level() =>
        DefaultJson.Finds(
            "$.risks[0].signs[1].levels",
            "at least one item",
            f => f.Sign()["levels"] = new JsonArray()
        );

    [Fact]
    public void A_question_has_one_sign_in_a_risk() =>
        DefaultJson.Finds(
            "$.risks[1].signs[1].question",
            "'failure-cost' is named twice.",
            f => f.Item("risks", 1)["signs"]![1] = f.Item("risks", 1)["signs"]![0]!.DeepClone()
        );

    [Theory]
    [InlineData(" ", "Is empty.")]
    [InlineData("a-name-that-goes-on-for-longer-than-it-may", "Shorten it to 40.")]
    public void An_id_is_a_short_text(string id, string message) =>
        DefaultJson.Finds("$.models[1].id", message, f => f.Item("models", 1)["id"] = id);

    [Fact]
    public void A_long_reference_is_quoted_in_part() =>
        DefaultJson.Finds(
            "$.risks[0].row",
            $"'{new string('x', 60)}'… is no matrix row.",
            f => f.Item("risks", 0)["row"] = new string('x', 61)
        );

    [Theory]
    [InlineData(13, ", row-12.")]
    [InlineData(14, ", row-12 and 1 more.")]
    [InlineData(15, ", row-12 and 2 more.")]
    public void Twenty_known_ids_are_listed(int moreThanSeven, string end)
    {
        var faults = DefaultJson.FaultsAfter(f =>
        {
            foreach (var number in Enumerable.Range(0, moreThanSeven))
            {
                var row = f.Item("matrix", 0).DeepClone();
                row["id"] = $"row-{number}";
                f["matrix"]!.AsArray().Add(row);
            }

            f.Item("risks", 0)["row"] = "none";
        });

        var message = faults.Single(f => f.Path == "$.risks[0].row").Message;
        Assert.StartsWith(
            "'none' is no matrix row. Use control, ",
            message,
            StringComparison.Ordinal
        );
        Assert.EndsWith(end, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_definition_is_reported_alone_without_those_that_refer_to_it() =>
        DefaultJson.Finds("$.models[1].id", "Is missing.", f => f.Item("models", 1).Remove("id"));

    private static string Taken(string list) => $"at $.{list}[0].id. Choose another one.";
}
