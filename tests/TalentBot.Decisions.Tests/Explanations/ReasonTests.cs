using TalentBot.Decisions.Explanations;
using Given = TalentBot.Decisions.Tests.Evaluation.Given;

namespace TalentBot.Decisions.Tests.Explanations;

public class ReasonTests
{
    [Fact]
    public void A_reason_is_the_answer_that_most_leaders_gave()
    {
        var reason = Said(
            Explained.Named(
                Given.Poll(
                    Given.Leader("", "price high"),
                    Given.Leader("", "price high"),
                    Given.Leader("", "price fair")
                )
            )
        );

        Assert.Equal(
            ("price", "high", 2, 3),
            (reason.Question.Id, reason.Level.Id, reason.Heads, reason.Given)
        );
        Assert.True(reason.IsFor);
        Assert.Equal(25 / 3d * 4 / 3, reason.Points, 9);
    }

    [Fact]
    public void An_answer_that_speaks_the_other_way_is_no_reason()
    {
        // Three of four say what speaks against augmentation, a little; the fourth decides it.
        var explanation = Explained.Named(
            Given.Poll(
                Given.Leader("", "core yes"),
                Given.Leader("", "core yes"),
                Given.Leader("", "core no") with
                {
                    Weight = 9,
                }
            )
        );

        var reason = Said(explanation);

        Assert.Equal(("no", 1, 3), (reason.Level.Id, reason.Heads, reason.Given));
    }

    [Fact]
    public void Of_answers_given_as_often_the_stronger_one_is_the_reason()
    {
        var explanation = Explained.Named(
            Given.DefaultPoll(
                Given.Leader("", "start flexible"),
                Given.Leader("", "start this-quarter")
            )
        );

        Assert.Equal("flexible", Said(explanation).Level.Id);
    }

    [Fact]
    public void What_speaks_against_the_first_model_comes_last()
    {
        var explanation = Explained.Named(
            Given.Poll(Given.Leader("", "pace slow, price high, depth thick"))
        );

        Assert.Equal(
            [("price", true), ("pace", true), ("depth", false)],
            [
                .. explanation
                    .Reasons.Cast<Reason.Said>()
                    .Select(reason => (reason.Question.Id, reason.IsFor)),
            ]
        );
    }

    [Fact]
    public void An_anonymous_decision_names_only_the_section_of_too_few_answers()
    {
        var poll = Given.Poll(
            Given.Leader("", "pace slow, price high, depth thick"),
            Given.Leader("", "price high"),
            Given.Leader("", "price high")
        );

        var reasons = Explained.Anonymous(poll).Reasons;

        Assert.Equal("price", Assert.IsType<Reason.Said>(reasons[0]).Question.Id);
        Assert.Equal(
            [("work", true), ("work", false)],
            [.. reasons.OfType<Reason.Hidden>().Select(r => (r.Section.Id, r.IsFor))]
        );
    }

    [Fact]
    public void Several_hidden_reasons_in_a_section_are_one()
    {
        var poll = Given.Poll(Given.Leader("", "price high, core no"));

        var reason = Assert.Single(Explained.Anonymous(poll).Reasons);

        Assert.Equal("money", Assert.IsType<Reason.Hidden>(reason).Section.Id);
    }

    private static Reason.Said Said(Explanation explanation) =>
        Assert.IsType<Reason.Said>(explanation.Reasons[0]);
}
