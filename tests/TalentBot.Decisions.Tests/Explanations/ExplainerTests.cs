using TalentBot.Decisions.Explanations;
using Given = TalentBot.Decisions.Tests.Evaluation.Given;

namespace TalentBot.Decisions.Tests.Explanations;

public class ExplainerTests
{
    [Fact]
    public void The_turnout_counts_heads_against_the_quorum()
    {
        var poll = Given.Poll(Given.Leader(), Given.Absent(), Given.Absent());

        Assert.Equal(new Turnout(1, 2, 3), Explained.Named(poll).Turnout);
        Assert.Equal(new Turnout(1, 3, 3), Explained.Named(poll with { Quorum = 3 }).Turnout);
    }

    [Fact]
    public void A_gate_decides_when_its_model_would_be_first_without_it()
    {
        var poll = Given.Poll(Given.Leader("", "pace slow, price high")) with
        {
            Gates = ["no-managed"],
        };

        var effect = Assert.Single(Explained.Named(poll).DecidedByGates);

        Assert.Equal("managed", effect.Model);
        Assert.Equal(["no-managed"], [.. effect.Gates]);
    }

    [Fact]
    public void A_gate_that_rules_out_a_worse_model_decides_nothing() =>
        Assert.Empty(
            Explained
                .Named(
                    Given.Poll(Given.Leader("", "pace slow, price high")) with
                    {
                        Gates = ["no-freelancers"],
                    }
                )
                .DecidedByGates
        );

    [Fact]
    public void A_tie_with_a_ruled_out_model_goes_to_the_one_named_first_without_gates()
    {
        var poll = Given.Poll(Given.Leader());

        Assert.Equal(
            "freelancers",
            Assert
                .Single(Explained.Named(poll with { Gates = ["no-freelancers"] }).DecidedByGates)
                .Model
        );
        Assert.Empty(Explained.Named(poll with { Gates = ["no-managed"] }).DecidedByGates);
    }

    [Fact]
    public void With_every_model_ruled_out_there_is_nothing_but_the_gates()
    {
        var poll = Given.Poll(Given.Leader("", "pace slow")) with
        {
            Gates = ["no-direction", "no-managed"],
        };

        var explanation = Explained.Named(poll);

        Assert.Empty(explanation.Conditions);
        Assert.Empty(explanation.Reasons);
        Assert.Empty(explanation.RunnersUp);
        Assert.Equal(
            ["freelancers", "augmentation", "managed"],
            [.. explanation.DecidedByGates.Select(effect => effect.Model)]
        );
    }

    [Fact]
    public void With_one_eligible_model_there_is_no_runner_up() =>
        Assert.Empty(
            Explained
                .Named(Given.Poll(Given.Leader("", "pace slow")) with { Gates = ["no-direction"] })
                .RunnersUp
        );
}
