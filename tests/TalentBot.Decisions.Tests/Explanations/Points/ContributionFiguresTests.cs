using CsCheck;
using TalentBot.Decisions.Evaluation;
using Any = TalentBot.Decisions.Tests.Evaluation.Any;
using Given = TalentBot.Decisions.Tests.Evaluation.Given;

namespace TalentBot.Decisions.Tests.Explanations.Points;

public class ContributionFiguresTests
{
    [Fact]
    public void Points_of_questions_and_of_rows_add_up_to_the_index() =>
        Any.DefaultPoll.Sample(poll =>
        {
            var result = Evaluator.Evaluate(poll);
            if (result.First is not { } first)
            {
                return;
            }

            var shown = Explained.Named(poll).Contributions!;
            var points = result.Index[first] - 50;

            Assert.Equal(points, shown.Questions.Sum(one => one.Points), 9);
            Assert.Equal(points, shown.Rows.Sum(one => one.Points), 9);
        });

    [Fact]
    public void What_brings_most_comes_first()
    {
        var shown = Explained
            .Named(Given.Poll(Given.Leader(Given.ControlFirst, "price high, pace slow, core no")))
            .Contributions!;

        Assert.Equal(
            shown.Questions.Select(one => one.Points).OrderDescending(),
            shown.Questions.Select(one => one.Points)
        );
    }

    [Fact]
    public void Only_questions_that_somebody_answered_bring_anything() =>
        Assert.Equal(
            ["price"],
            Explained
                .Named(Given.Poll(Given.Leader("", "price high")))
                .Contributions!.Questions.Select(one => one.Question.Id)
        );

    [Fact]
    public void In_an_anonymous_decision_one_hidden_question_hides_all_points()
    {
        var three = Given.Poll(Leader("price high"), Leader("price high"), Leader("price high"));
        var one = Given.Poll(
            Leader("price high"),
            Leader("price high"),
            Leader("price high, core no")
        );

        Assert.NotNull(Explained.Anonymous(three).Contributions);
        Assert.Null(Explained.Anonymous(one).Contributions);
        Assert.NotNull(Explained.Named(one).Contributions);
    }

    [Fact]
    public void In_an_anonymous_decision_points_would_tell_hidden_weights()
    {
        var poll = Given.Poll(
            Leader("price high"),
            Leader("price high"),
            Given.Leader("", "price high")
        );

        Assert.Null(Explained.Anonymous(poll).Contributions);
    }

    [Fact]
    public void Without_a_model_there_are_no_points() =>
        Assert.Null(
            Explained
                .Named(
                    Given.DefaultPoll(Given.Absent()) with
                    {
                        Gates = ["certified-supplier", "our-direction", "no-direction"],
                    }
                )
                .Contributions
        );

    private static Ballot Leader(string answers) => Given.Leader(Given.ControlFirst, answers);
}
