namespace TalentBot.Decisions.Tests.AnswersFiles;

public class AnswersFileFaultTests
{
    [Fact]
    public void A_text_that_is_no_json_is_refused_with_the_place() =>
        Parsed.Finds("$", "Is not JSON at line 1, column 14.", """{ "leaders": } """);

    [Fact]
    public void Leaders_are_needed() =>
        Parsed.Finds("$.leaders", "Is missing.", """{ "quorum": 3 }""");

    [Fact]
    public void One_leader_is_needed() =>
        Parsed.Finds("$.leaders", "Must have at least one item, not 0.", """{ "leaders": [] }""");

    [Fact]
    public void A_leader_is_an_object() =>
        Parsed.Finds(
            "$.leaders[1]",
            "Must be an object",
            """{ "leaders": [{ "name": "A" }, "B"] }"""
        );

    [Fact]
    public void A_leader_has_a_name() =>
        Parsed.Finds("$.leaders[0].name", "Is missing.", """{ "leaders": [{}] }""");

    [Theory]
    [InlineData("", "Is empty.")]
    [InlineData(" ", "Is empty.")]
    [InlineData("A\\nB", "control character")]
    public void A_name_is_a_line_of_text(string name, string message) =>
        Parsed.Finds("$.leaders[0].name", message, $$"""{ "leaders": [{ "name": "{{name}}" }] }""");

    [Fact]
    public void An_unknown_member_is_refused() =>
        Parsed.Finds(
            "$.quorun",
            "use: title, checklist, gates, leaders, quorum.",
            """{ "quorun": 1, "leaders": [{ "name": "A" }] }"""
        );

    [Theory]
    [InlineData("vote", "3", "use: name, weight, priorities, answers, finished.")]
    [InlineData("weight", "0", "'0' is out of range. Use a number from 2.3e-308 to 1000.")]
    [InlineData("weight", "-1", "out of range")]
    [InlineData("weight", "1000.5", "out of range")]
    [InlineData("weight", "1e999", "out of range")]
    [InlineData("weight", "1e-999", "out of range")]
    [InlineData("weight", "2e-308", "out of range")]
    [InlineData("weight", "\"NaN\"", "Must be a number from 2.3e-308 to 1000.")]
    [InlineData("weight", "null", "Must be a number from 2.3e-308 to 1000.")]
    [InlineData("finished", "\"yes\"", "Must be true or false.")]
    [InlineData("finished", "null", "Must be true or false.")]
    [InlineData("priorities", "\"speed\"", "Must be a list in square brackets.")]
    [InlineData("priorities", "[]", "Must have exactly 3 items, not 0.")]
    [InlineData("priorities", "[\"speed\", \"cost\"]", "Must have exactly 3 items, not 2.")]
    [InlineData("answers", "[]", "Must be an object in braces.")]
    public void A_member_of_a_leader_is_checked(string member, string value, string message) =>
        FindsInLeader($".{member}", message, $"\"{member}\": {value}");

    [Theory]
    [InlineData(
        "[\"speed\", \"cost\", \"fun\"]",
        "'fun' is no priority. Use speed, cost, control."
    )]
    [InlineData("[\"speed\", \"cost\", \"speed\"]", "'speed' is named twice.")]
    [InlineData("[\"speed\", \"cost\", 3]", "Must be a text in double quotes.")]
    public void A_ranking_names_every_priority_once(string priorities, string message) =>
        FindsInLeader(".priorities[2]", message, $"\"priorities\": {priorities}");

    [Theory]
    [InlineData("core", "\"fixed\"", "'fixed' is no answer to this question. Use not-core,")]
    [InlineData("core", "\"Important\"", "not-sure, not-my-area.")]
    [InlineData("core", "\"\"", "Is empty.")]
    [InlineData("core", "2", "Must be a text in double quotes.")]
    [InlineData("cores", "\"not-sure\"", "Is not known here.")]
    [InlineData("not-sure", "\"core\"", "Is not known here.")]
    public void An_answer_is_one_of_its_question(string question, string answer, string message) =>
        FindsInLeader(
            $".answers.{question}",
            message,
            $$"""
            "answers": { "{{question}}": {{answer}} }
            """
        );

    [Fact]
    public void A_question_that_the_quick_check_does_not_ask_is_refused() =>
        Parsed.Finds(
            "$.leaders[0].answers.coupling",
            "use: requirements, need, core, direction, accountability, failure-cost, start, "
                + "headcount.",
            """
            {
              "checklist": "quick",
              "leaders": [{ "name": "A", "answers": { "coupling": "standalone" } }]
            }
            """
        );

    [Fact]
    public void A_question_that_is_answered_twice_is_refused() =>
        FindsInLeader(
            ".answers.core",
            "Is there twice.",
            """
            "answers": { "core": "important", "core": "not-core" }
            """
        );

    [Theory]
    [InlineData("\"gates\": [\"no-money\"]", "$.gates[0]", "'no-money' is no gate. Use certified-")]
    [InlineData("\"gates\": [\"our-direction\", \"our-direction\"]", "$.gates[1]", "named twice")]
    [InlineData("\"gates\": \"our-direction\"", "$.gates", "Must be a list in square brackets.")]
    [InlineData(
        "\"checklist\": \"slow\"",
        "$.checklist",
        "'slow' is no checklist. Use full, quick."
    )]
    [InlineData("\"checklist\": true", "$.checklist", "Must be a text in double quotes.")]
    [InlineData("\"quorum\": 0", "$.quorum", "from 1 to the number of leaders, 1.")]
    [InlineData("\"quorum\": 2", "$.quorum", "'2' is out of range.")]
    [InlineData("\"quorum\": 0.5", "$.quorum", "Use a whole number")]
    [InlineData("\"quorum\": 1e30", "$.quorum", "out of range")]
    [InlineData("\"quorum\": \"1\"", "$.quorum", "Must be a whole number")]
    [InlineData("\"title\": \"a\\u0000b\"", "$.title", "control character")]
    public void A_member_of_the_file_is_checked(string member, string path, string message) =>
        Parsed.Finds(path, message, $$"""{ {{member}}, "leaders": [{ "name": "A" }] }""");

    [Fact]
    public void A_quorum_is_a_whole_number() =>
        Parsed.Finds(
            "$.quorum",
            "'1.5' is out of range. Use a whole number from 1 to the number of leaders, 2.",
            """{ "quorum": 1.5, "leaders": [{ "name": "A" }, { "name": "B" }] }"""
        );

    [Fact]
    public void A_faulty_leader_still_counts_for_the_quorum() =>
        Parsed.Finds(
            "$.leaders[1]",
            "Must be an object in braces.",
            """{ "quorum": 2, "leaders": [{ "name": "A" }, "B"] }"""
        );

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var faults = Parsed.Faults(
            """
            {
              "gates": ["x"], "quorum": 9, "extra": 1,
              "leaders": [
                { "weight": -1, "answers": { "core": "x", "need": "y" } },
                { "name": "B", "priorities": ["speed"] }
              ]
            }
            """
        );

        Assert.Equal(
            [
                "$.gates[0]",
                "$.leaders[0].name",
                "$.leaders[0].weight",
                "$.leaders[0].answers.need",
                "$.leaders[0].answers.core",
                "$.leaders[1].priorities",
                "$.quorum",
                "$.extra",
            ],
            faults.Select(f => f.Path)
        );
    }

    private static void FindsInLeader(string path, string message, string member) =>
        Parsed.Finds(
            $"$.leaders[0]{path}",
            message,
            $$"""{ "leaders": [{ "name": "A", {{member}} }] }"""
        );
}
