using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Explanations.RunnersUp;
using Given = TalentBot.Decisions.Tests.Evaluation.Given;

namespace TalentBot.Decisions.Tests.Explanations.RunnersUp;

public class RunnerUpTests
{
    private static readonly Poll Split = Given.Poll(
        Given.Leader(Given.CostFirst, "pace fast, price high")
    );

    [Fact]
    public void Every_eligible_model_but_the_first_is_a_runner_up_with_its_distance()
    {
        var result = Evaluator.Evaluate(Split);

        var runnersUp = Explained.Named(Split).RunnersUp;

        Assert.Equal([.. result.Ranking.Skip(1)], [.. runnersUp.Select(one => one.Model)]);
        Assert.All(
            runnersUp,
            one => Assert.Equal(result.Index["managed"] - result.Index[one.Model], one.Behind, 9)
        );
    }

    [Fact]
    public void A_ruled_out_model_is_no_runner_up() =>
        Assert.Equal(
            ["freelancers"],
            [
                .. Explained
                    .Named(Split with { Gates = ["no-managed"] })
                    .RunnersUp.Select(one => one.Model),
            ]
        );

    // Managed against augmentation: −2 on speed, 2 on cost, 0 on control. At weight t of speed the
    // cost weighs 11/16 of the rest, so they are level where t = (1 − t) · 11/16.
    [Fact]
    public void The_nearest_switch_point_names_the_priority_and_both_weights()
    {
        var change = Second(Split).Switch!;

        Assert.Equal(("speed", true), (change.Priority, change.More));
        Assert.Equal(1 / 9d, change.Now, 9);
        Assert.Equal(11 / 27d, change.At, 9);
        Assert.Equal(1, change.Until);
    }

    [Fact]
    public void Reasons_of_a_runner_up_speak_for_it_only()
    {
        var reason = Assert.Single(Second(Split).Reasons);

        Assert.True(reason.IsFor);
    }

    [Fact]
    public void A_model_first_nowhere_has_no_centre_and_names_answers()
    {
        var poll = Given.Poll(Given.Leader(Given.CostFirst, "price high"));

        var second = Second(poll);

        Assert.Null(second.Centre);
        Assert.Null(second.Switch);
        Assert.Equal(
            [("depth", "thick"), ("price", "fair")],
            [
                .. second
                    .Answers.Cast<ChangedAnswer.Level>()
                    .Select(answer => (answer.Question.Id, answer.Instead.Id)),
            ]
        );
    }

    [Fact]
    public void Answers_to_hidden_questions_are_named_by_their_section()
    {
        var poll = Given.Poll(Given.Leader(Given.CostFirst, "price high"));

        var answers = Explained.Anonymous(poll).RunnersUp[0].Answers;

        Assert.Equal(
            ["work", "money"],
            [.. answers.Cast<ChangedAnswer.Hidden>().Select(answer => answer.Section.Id)]
        );
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void In_an_anonymous_decision_a_switch_point_of_fewer_than_three_rankings_is_hidden(
        int rankings,
        bool shown
    )
    {
        var poll = Split with
        {
            Ballots =
            [
                .. Enumerable.Repeat(Split.Ballots[0], rankings),
                Given.Leader(answers: "pace fast"),
            ],
        };

        var second = Explained.Anonymous(poll).RunnersUp[0];

        Assert.Equal((shown, shown), (second.ShowsWeights, second.Switch is not null));
        Assert.NotNull(second.Centre);
    }

    [Fact]
    public void Where_weights_can_do_it_no_answers_are_looked_for() =>
        Assert.Empty(Second(Split).Answers);

    [Fact]
    public void A_model_that_is_level_everywhere_needs_no_switch()
    {
        var second = Second(Given.Poll(Given.Leader()));

        Assert.Equal((0, null), (second.Behind, second.Switch));
        Assert.NotNull(second.Centre);
    }

    private static RunnerUp Second(Poll poll) => Explained.Named(poll).RunnersUp[0];
}
