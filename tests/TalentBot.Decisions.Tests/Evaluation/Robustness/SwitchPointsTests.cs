using System.Globalization;
using System.Text.Json;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Evaluation.Robustness;
using TalentBot.Decisions.Frameworks;
using TalentBot.Decisions.Tests.Evaluation.Data;

namespace TalentBot.Decisions.Tests.Evaluation.Robustness;

public class SwitchPointsTests
{
    [Fact]
    public void It_reproduces_the_closed_form_intervals()
    {
        var table = Published.Read("weight-stability.json");
        var scores = Published.Rows(table.GetProperty("scores"));
        var partials = Given.Grid([
            .. Enumerable.Range(0, 3).Select(c => scores.Select(row => row[c]).ToArray()),
        ]);
        var points = new SwitchPoints(
            [.. Published.Numbers(table.GetProperty("weights"))],
            partials,
            [table.GetProperty("first").GetInt32(), 2, 0]
        );

        foreach (
            var (priority, expected) in table.GetProperty("intervals").EnumerateArray().Index()
        )
        {
            var actual = points.Of(priority, Name);

            Assert.Equal(expected.GetProperty("lower").GetDouble(), actual.Lower, 1e-10);
            Assert.Equal(expected.GetProperty("upper").GetDouble(), actual.Upper, 1e-10);
            Assert.Equal(NameIn(expected, "below"), actual.Below);
            Assert.Equal(NameIn(expected, "above"), actual.Above);
        }
    }

    [Fact]
    public void A_rival_that_is_level_now_overtakes_at_once()
    {
        var level = new SwitchPoints(
            [0.5, 0.25, 0.25],
            Given.Grid([
                [1, 0],
                [0, 2],
                [0, 0],
            ]),
            [0, 1]
        );

        Assert.Equal(new Stability(0.5, 1, "1", null), level.Of(0, Name));
        Assert.Equal(new Stability(0, 0.25, null, "1"), level.Of(1, Name));
    }

    [Fact]
    public void Of_two_that_overtake_at_different_weights_the_nearer_one_is_named()
    {
        // Leads by the first priority's weight t: over 1 it is 5t − 1, over 2 it is 10t/3 − 1.
        var below = new SwitchPoints(
            [0.5, 0.25, 0.25],
            Given.Grid([
                [4, 0, 5 / 3d],
                [0, 1, 1],
                [0, 1, 1],
            ]),
            [0, 1, 2]
        ).Of(0, Name);
        // Over 1 it is 1 − 5t/4, over 2 it is 1 − 5t/3.
        var above = new SwitchPoints(
            [0.5, 0.25, 0.25],
            Given.Grid([
                [0, 0.25, 2 / 3d],
                [1, 0, 0],
                [1, 0, 0],
            ]),
            [0, 1, 2]
        ).Of(0, Name);

        Assert.Equal(0.3, below.Lower, 1e-12);
        Assert.Equal("2", below.Below);
        Assert.Equal(0.6, above.Upper, 1e-12);
        Assert.Equal("2", above.Above);
    }

    [Fact]
    public void A_rival_that_is_level_everywhere_overtakes_nowhere()
    {
        var equal = new SwitchPoints(
            [0.5, 0.25, 0.25],
            Given.Grid([
                [1, 1],
                [0, 0],
                [2, 2],
            ]),
            [0, 1]
        );

        Assert.Equal(new Stability(0, 1, null, null), equal.Of(0, Name));
    }

    [Fact]
    public void A_rival_that_is_level_only_at_the_end_overtakes_nowhere()
    {
        var atEnd = new SwitchPoints(
            [0.5, 0.25, 0.25],
            Given.Grid([
                [1, 0],
                [0, 0],
                [0, 0],
            ]),
            [0, 1]
        );

        Assert.Equal(new Stability(0, 1, null, null), atEnd.Of(0, Name));
    }

    [Fact]
    public void Of_two_that_overtake_at_the_same_weight_the_one_that_leads_beyond_is_named()
    {
        // Augmentation's lead over managed services is twice that over freelancers under any
        // weights, so both reach it at once, and beyond managed services lead by twice as much.
        const string answers =
            "core supporting, start this-month, requirements not-my-area, need not-my-area, "
            + "direction not-my-area, accountability not-my-area, failure-cost not-my-area, "
            + "headcount not-my-area";
        var poll = Given.DefaultPoll(Given.Leader("cost > speed > control", answers)) with
        {
            Checklist = ChecklistKind.Quick,
        };

        var result = Evaluator.Evaluate(poll);

        Assert.Equal(0, result.Acceptability["freelancers"]);
        Assert.Equal("managed", result.Stability!["control"].Above);
        Assert.Equal("managed", result.Stability["speed"].Below);
    }

    [Fact]
    public void Of_two_that_are_level_all_the_way_the_earlier_is_named()
    {
        var both = new SwitchPoints(
            [0.5, 0.25, 0.25],
            Given.Grid([
                [0, 0, 1],
                [2, 2, 0],
                [2, 2, 0],
            ]),
            [2, 1, 0]
        );

        Assert.Equal("0", both.Of(1, Name).Above);
    }

    private static string? NameIn(JsonElement interval, string side) =>
        interval.GetProperty(side) is { ValueKind: JsonValueKind.Number } model
            ? Name(model.GetInt32())
            : null;

    private static string Name(int model) => model.ToString(CultureInfo.InvariantCulture);
}
