using System.Text.Json.Nodes;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Frameworks;

public class FrameworkShapeTests
{
    private const string AQuestion = "$.sections[0].questions[2]";

    [Fact]
    public void A_text_that_is_no_object_is_refused() =>
        Assert.Equal(
            new Fault("$", "Must be an object in braces."),
            Assert.Single(DefaultJson.FaultsOf("[1]"))
        );

    [Fact]
    public void A_missing_member_is_named() =>
        DefaultJson.Finds($"{AQuestion}.row", "Is missing.", f => f.Question().Remove("row"));

    [Fact]
    public void A_missing_part_of_the_framework_is_named() =>
        DefaultJson.Finds("$.commonQuestions", "Is missing.", f => f.Remove("commonQuestions"));

    [Fact]
    public void An_unknown_member_is_named_with_those_that_are_known() =>
        DefaultJson.Finds(
            $"{AQuestion}.weight",
            "Is not known here. Remove it, or use: id, name, asks, row, priority, quick, levels.",
            f => f.Question()["weight"] = 3
        );

    [Fact]
    public void An_unknown_member_with_an_odd_name_is_named_in_brackets() =>
        DefaultJson.Finds("$['a.b\\u0027']", "Is not known here.", f => f["a.b'"] = 3);

    [Theory]
    [InlineData("", "n", "$.{0}n", 59)]
    [InlineData("", "n", "$.{0}…", 60)]
    [InlineData(" ", "n", "$[' {0}n']", 58)]
    [InlineData(" ", "n", "$[' {0}'…]", 59)]
    public void A_long_name_is_given_in_part(string start, string end, string path, int length)
    {
        var filler = new string('n', length);

        DefaultJson.Finds(
            path.Replace("{0}", filler, StringComparison.Ordinal),
            "Is not known here.",
            f => f[start + filler + end] = 3
        );
    }

    [Fact]
    public void A_member_that_is_there_twice_is_refused()
    {
        var json = DefaultJson.Text.Replace(
            "\"id\": \"speed\",",
            "\"id\": \"speed\", \"id\": \"haste\",",
            StringComparison.Ordinal
        );

        Assert.Equal(
            new Fault("$.priorities[0].id", "Is there twice. Keep one of them."),
            Assert.Single(DefaultJson.FaultsOf(json))
        );
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[\"scope\"]")]
    public void A_text_of_another_kind_is_refused(string json) =>
        DefaultJson.Finds(
            $"{AQuestion}.asks",
            "Must be a text in double quotes.",
            f => f.Question()["asks"] = JsonNode.Parse(json)
        );

    [Fact]
    public void A_list_of_another_kind_is_refused() =>
        DefaultJson.Finds(
            "$.scenarios",
            "Must be a list in square brackets.",
            f => f["scenarios"] = "none"
        );

    [Fact]
    public void A_flag_of_another_kind_is_refused() =>
        DefaultJson.Finds(
            $"{AQuestion}.quick",
            "Must be true or false.",
            f => f.Question()["quick"] = "yes"
        );

    [Fact]
    public void An_empty_sentence_is_refused() =>
        DefaultJson.Finds($"{AQuestion}.asks", "Is empty.", f => f.Question()["asks"] = " ");

    [Fact]
    public void An_empty_matrix_cell_is_refused() =>
        DefaultJson.Finds(
            "$.matrix[0].cells.managed",
            "Is empty.",
            f => f.Item("matrix", 0)["cells"]!["managed"] = ""
        );

    [Fact]
    public void A_missing_matrix_cell_is_refused() =>
        DefaultJson.Finds(
            "$.matrix[0].cells.managed",
            "Is missing.",
            f => f.Item("matrix", 0)["cells"]!.AsObject().Remove("managed")
        );

    [Fact]
    public void A_matrix_cell_of_an_unknown_model_is_refused() =>
        DefaultJson.Finds(
            "$.matrix[0].cells.hiring",
            "Is not known here.",
            f => f.Item("matrix", 0)["cells"]!["hiring"] = "A cell"
        );

    [Theory]
    [InlineData("name", 80)]
    [InlineData("asks", 240)]
    public void A_text_that_no_card_can_show_is_refused(string member, int limit)
    {
        Assert.Empty(DefaultJson.FaultsAfter(f => f.Question()[member] = new string('x', limit)));
        DefaultJson.Finds(
            $"{AQuestion}.{member}",
            $"Has {limit + 1} characters. Shorten it to {limit}.",
            f => f.Question()[member] = new string('x', limit + 1)
        );
    }

    [Fact]
    public void An_emoji_is_one_character() =>
        Assert.Empty(
            DefaultJson.FaultsAfter(f =>
                f.Question()["name"] = string.Concat(Enumerable.Repeat("\U0001F680", 80))
            )
        );

    [Fact]
    public void A_framework_may_say_where_its_schema_is()
    {
        Assert.Empty(DefaultJson.FaultsAfter(f => f.Remove("$schema")));
        DefaultJson.Finds("$['$schema']", "Is empty.", f => f["$schema"] = "");
        DefaultJson.Finds(
            "$['$schema']",
            "Shorten it to 240.",
            f => f["$schema"] = new string('x', 241)
        );
    }

    [Theory]
    [InlineData("models", "name")]
    [InlineData("models", "summary")]
    [InlineData("priorities", "name")]
    [InlineData("priorities", "summary")]
    [InlineData("sections", "name")]
    [InlineData("matrix", "name")]
    [InlineData("gates", "fact")]
    [InlineData("risks", "name")]
    [InlineData("risks", "mitigation")]
    [InlineData("patterns", "name")]
    [InlineData("patterns", "story")]
    [InlineData("patterns", "firstNoticed")]
    [InlineData("scenarios", "name")]
    [InlineData("scenarios", "summary")]
    [InlineData("commonQuestions", "question")]
    [InlineData("commonQuestions", "answer")]
    public void A_sentence_that_is_missing_or_empty_is_refused(string list, string member)
    {
        DefaultJson.Finds(
            $"$.{list}[1].{member}",
            "Is missing.",
            f => f.Item(list, 1).Remove(member)
        );
        DefaultJson.Finds($"$.{list}[1].{member}", "Is empty.", f => f.Item(list, 1)[member] = " ");
    }

    [Theory]
    [InlineData("name")]
    [InlineData("says")]
    public void A_level_without_its_sentence_is_refused(string member) =>
        DefaultJson.Finds(
            $"{AQuestion}.levels[0].{member}",
            "Is missing.",
            f => f.Level().Remove(member)
        );

    [Fact]
    public void An_empty_takeaway_is_refused() =>
        DefaultJson.Finds("$.takeaways[1]", "Is empty.", f => f["takeaways"]![1] = "");

    [Fact]
    public void A_line_break_in_a_sentence_is_refused() =>
        DefaultJson.Finds(
            $"{AQuestion}.asks",
            "Holds a line break",
            f => f.Question()["asks"] = "a\nb"
        );

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var faults = DefaultJson.FaultsAfter(f =>
        {
            f["version"] = 7;
            f.Question().Remove("row");
            f.Item("risks", 3)["mitigation"] = "";
            f["more"] = true;
        });

        Assert.Equal(
            ["$.version", $"{AQuestion}.row", "$.risks[3].mitigation", "$.more"],
            faults.Select(fault => fault.Path)
        );
    }
}
