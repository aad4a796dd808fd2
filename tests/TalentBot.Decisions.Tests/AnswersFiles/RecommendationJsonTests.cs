using System.Text.Json.Nodes;
using TalentBot.Decisions.AnswersFiles;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Tests.Evaluation;
using TalentBot.Testing;

namespace TalentBot.Decisions.Tests.AnswersFiles;

public class RecommendationJsonTests
{
    // Every logarithm in it is exact, so the text is the same on every machine.
    private static readonly Poll Poll = Given.Poll(
        Given.Leader(Given.ControlFirst, "pace fast, price low, depth thick, core yes"),
        Given.Leader(Given.SpeedFirst, "pace slow, price not-sure, depth thick"),
        Given.Leader("", "pace not-my-area, price high, depth not-my-area, core no")
    );

    [Fact]
    public void Everything_is_written_in_the_frameworks_order() =>
        Snapshot.Matches(Write(Poll), "recommendation.json");

    [Fact]
    public void A_blocked_decision_has_nulls_where_nothing_can_be_said()
    {
        var json = JsonNode.Parse(Write(Poll with { Gates = ["no-direction", "no-managed"] }))!;

        Assert.Equal("blocked", (string?)json["verdict"]);
        Assert.Null(json["first"]);
        Assert.Null(json["stability"]);
        Assert.Null(json["openAnswers"]!["worstGap"]);
        Assert.Equal("no-managed", (string?)json["ruledOut"]!["managed"]![0]);
    }

    [Fact]
    public void A_ruled_out_model_is_first_nowhere_and_has_no_points()
    {
        var json = JsonNode.Parse(Write(Poll with { Gates = ["no-freelancers"] }))!;

        foreach (var figure in new[] { "acceptability", "borda" })
        {
            Assert.Equal(
                ["freelancers", "augmentation", "managed"],
                [.. json[figure]!.AsObject().Select(model => model.Key)]
            );
            Assert.Equal(0, (double)json[figure]!["freelancers"]!);
        }
    }

    [Fact]
    public void Sentences_are_written_as_they_are_read()
    {
        const string step = "Don't sign <yet> & “ask” the naïve 日本 question+1.";
        var result = Evaluator.Evaluate(Poll) with { NextSteps = [step] };

        var json = RecommendationJson.Write(result, Poll.Framework);

        Assert.Contains($"\"{step}\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_questions_of_the_checklist_are_written()
    {
        var json = JsonNode.Parse(Write(Poll with { Checklist = ChecklistKind.Quick }))!;

        Assert.Equal(
            ["pace", "depth"],
            [.. json["agreement"]!.AsObject().Select(question => question.Key)]
        );
    }

    [Fact]
    public void Numbers_are_written_unrounded()
    {
        var result = Evaluator.Evaluate(Poll);

        var json = JsonNode.Parse(RecommendationJson.Write(result, Poll.Framework))!;

        Assert.Equal(result.Index["managed"], (double)json["index"]!["managed"]!);
    }

    private static string Write(Poll poll) =>
        RecommendationJson.Write(Evaluator.Evaluate(poll), poll.Framework);
}
