using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.AnswersFiles;

public class AnswersFileTests
{
    private const string Complete = """
        {
          "title": "Payments rewrite", "quorum": 2, "gates": ["certified-supplier"],
          "checklist": "full",
          "leaders": [
            { "name": "Ana", "weight": 2.5, "priorities": ["control", "speed", "cost"],
              "answers": {
                "requirements": "evolving", "core": "not-sure", "coupling": "not-my-area"
              } },
            { "name": "Ben" }
          ]
        }
        """;

    [Fact]
    public void A_complete_file_is_read_as_it_stands()
    {
        var file = Parsed.File(Complete);

        Assert.Equal("Payments rewrite", file.Title);
        Assert.Equal<string>(["Ana", "Ben"], file.Leaders);
        Assert.Same(FrameworkFile.Default, file.Poll.Framework);
        Assert.Equal(ChecklistKind.Full, file.Poll.Checklist);
        Assert.Equal<string>(["certified-supplier"], file.Poll.Gates);
        Assert.Equal(2, file.Poll.Quorum);
    }

    [Fact]
    public void A_leader_who_answered_is_read_as_it_stands()
    {
        var ana = Parsed.File(Complete).Poll.Ballots[0];

        Assert.Equal(2.5, ana.Weight);
        Assert.Equal<string>(["control", "speed", "cost"], ana.Priorities);
        Assert.Equal(3, ana.Answers.Count);
        Assert.Equal("evolving", ana.Answers["requirements"]);
        Assert.Equal(Answers.NotSure, ana.Answers["core"]);
        Assert.Equal(Answers.NotMyArea, ana.Answers["coupling"]);
        Assert.True(ana.Finished);
    }

    [Fact]
    public void A_leader_with_a_name_only_is_invited_and_has_not_answered()
    {
        var ben = Parsed.File(Complete).Poll.Ballots[1];

        Assert.Equal(1, ben.Weight);
        Assert.Empty(ben.Priorities);
        Assert.Empty(ben.Answers);
        Assert.False(ben.Finished);
    }

    [Fact]
    public void What_may_be_left_out_has_its_default()
    {
        var file = Parsed.File("""{ "leaders": [{ "name": "Ana" }] }""");

        Assert.Null(file.Title);
        Assert.Equal(ChecklistKind.Full, file.Poll.Checklist);
        Assert.Empty(file.Poll.Gates);
        Assert.Null(file.Poll.Quorum);
    }

    [Theory]
    [InlineData(
        """ "priorities": ["speed", "cost", "control"], "answers": { "core": "not-sure" } """
    )]
    [InlineData(""" "finished": true """)]
    public void A_leader_has_finished(string members) => Assert.True(Finished(members));

    [Theory]
    [InlineData(""" "priorities": ["speed", "cost", "control"] """)]
    [InlineData(""" "priorities": ["speed", "cost", "control"], "answers": {} """)]
    [InlineData(""" "answers": { "core": "important" } """)]
    [InlineData(
        """
            "priorities": ["cost", "speed", "control"], "answers": { "core": "important" },
            "finished": false
            """
    )]
    public void A_leader_has_not_finished(string members) => Assert.False(Finished(members));

    [Fact]
    public void The_quick_check_takes_its_own_questions()
    {
        var file = Parsed.File(
            """
            {
              "checklist": "quick",
              "leaders": [{ "name": "Ana", "answers": { "start": "flexible" } }]
            }
            """
        );

        Assert.Equal(ChecklistKind.Quick, file.Poll.Checklist);
        Assert.Equal("flexible", file.Poll.Ballots[0].Answers["start"]);
    }

    [Fact]
    public void Two_leaders_may_have_the_same_name() =>
        Assert.Equal<string>(
            ["Ana", "Ana"],
            Parsed.File("""{ "leaders": [{ "name": "Ana" }, { "name": "Ana" }] }""").Leaders
        );

    [Theory]
    [InlineData(0)]
    [InlineData(5000)]
    public void A_title_may_have_any_length(int length)
    {
        var title = new string('t', length);

        var file = Parsed.File($$"""{ "title": "{{title}}", "leaders": [{ "name": "Ana" }] }""");

        Assert.Equal(title, file.Title);
    }

    [Fact]
    public void A_name_may_be_long()
    {
        var name = new string('n', 5000);

        var file = Parsed.File($$"""{ "leaders": [{ "name": "{{name}}" }] }""");

        Assert.Equal<string>([name], file.Leaders);
    }

    [Theory]
    [InlineData("2.3e-308", 2.3e-308)]
    [InlineData("0.001", 0.001)]
    [InlineData("1000", 1000)]
    [InlineData("1e3", 1000)]
    public void A_weight_is_above_zero_and_at_most_a_thousand(string json, double weight) =>
        Assert.Equal(
            weight,
            Parsed
                .File($$"""{ "leaders": [{ "name": "Ana", "weight": {{json}} }] }""")
                .Poll.Ballots[0]
                .Weight
        );

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2.0", 2)]
    public void A_quorum_is_a_number_of_leaders(string json, int quorum) =>
        Assert.Equal(
            quorum,
            Parsed
                .File($$"""{ "quorum": {{json}}, "leaders": [{ "name": "A" }, { "name": "B" }] }""")
                .Poll.Quorum
        );

    [Fact]
    public void A_framework_is_needed() =>
        Assert.Throws<ArgumentNullException>(() => AnswersFile.Parse("{}"u8, null!));

    private static bool Finished(string members) =>
        Parsed
            .File($$"""{ "leaders": [{ "name": "Ana", {{members}} }] }""")
            .Poll.Ballots[0]
            .Finished;
}
