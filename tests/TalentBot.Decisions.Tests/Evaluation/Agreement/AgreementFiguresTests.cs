using CsCheck;
using TalentBot.Decisions.Evaluation;
using TalentBot.Decisions.Frameworks.Scores;

namespace TalentBot.Decisions.Tests.Evaluation.Agreement;

public class AgreementFiguresTests
{
    [Fact]
    public void Backing_is_what_each_leader_alone_would_recommend() =>
        Any
            .SmallPoll.Where(poll => poll.Ballots.All(ballot => !ballot.Priorities.IsEmpty))
            .Sample(poll =>
            {
                var result = Evaluator.Evaluate(poll);
                if (result.First is not { } first)
                {
                    return result.Backing == 0;
                }

                var own = poll
                    .Ballots.Select(ballot => (ballot, poll: poll with { Ballots = [ballot] }))
                    .Where(leader => HasLevel(leader.ballot))
                    .ToList();
                var backing = own.Where(leader => IsFirst(Evaluator.Evaluate(leader.poll), first));
                var all = own.Sum(leader => leader.ballot.Weight);
                return result.Backing.IsSameAs(
                    all > 0 ? backing.Sum(leader => leader.ballot.Weight) / all : 0
                );
            });

    [Fact]
    public void Borda_shows_a_majority_that_the_mean_hides()
    {
        // Two lean to managed services, where the other models tie. One is all for augmentation.
        var lean = Given.Leader(Given.ControlFirst, "pace slow");
        var sure = Given.Leader(Given.ControlFirst, "depth thick, core yes");

        var result = Evaluator.Evaluate(Given.Poll(lean, lean, sure));

        Assert.Equal("augmentation", result.First);
        Assert.Equal(0.5 + 0.5 + 2, result.Borda["augmentation"]);
        Assert.Equal(2 + 2 + 0.5, result.Borda["managed"]);
        Assert.False(result.BordaAgrees);
        Assert.Equal(Verdict.Close, result.Verdict);
    }

    [Fact]
    public void Equal_models_share_their_points()
    {
        // Fast suits freelancers and augmentation alike.
        var result = Evaluator.Evaluate(Given.Poll(Given.Leader(Given.SpeedFirst, "pace fast")));

        Assert.Equal(1.5, result.Borda["freelancers"]);
        Assert.Equal(1.5, result.Borda["augmentation"]);
        Assert.Equal(1, result.Backing);
    }

    [Fact]
    public void Levels_are_counted_by_heads()
    {
        var result = Evaluator.Evaluate(
            Given.Poll(
                Given.Leader("", "core no") with
                {
                    Weight = 5,
                },
                Given.Leader("", "core yes"),
                Given.Leader("", "core yes"),
                Given.Leader("", "core not-sure")
            )
        );

        Assert.Equal(
            (1, 2),
            (result.Agreement["core"].Levels["no"], result.Agreement["core"].Levels["yes"])
        );
        Assert.True(result.Agreement["core"].TwoCamps);
    }

    [Fact]
    public void Two_levels_apart_are_no_camps_yet()
    {
        var result = Evaluator.Evaluate(
            Given.Poll(Given.Leader("", "core no"), Given.Leader("", "core yes"))
        );

        Assert.Equal(-1, result.Agreement["core"].VanDerEijk);
        Assert.False(result.Agreement["core"].TwoCamps);
    }

    [Fact]
    public void At_most_three_questions_are_worth_discussing()
    {
        var result = Evaluator.Evaluate(
            Given.Poll(
                Given.Leader("", "pace slow, price low, depth thin, core no"),
                Given.Leader("", "pace fast, price high, depth thick, core yes")
            ) with
            {
                Gates = ["no-freelancers"],
            }
        );

        // Augmentation against managed services, each priority a third. Pace and price range over 4,
        // depth over 6 and core over 4, each of the last two times a half.
        Assert.Equal(
            ["pace", "price", "depth"],
            [.. result.Discuss.Select(point => point.Question)]
        );
        Assert.Equal(1, result.Discuss[2].D, 1e-12);
    }

    private static bool IsFirst(Recommendation own, string model) =>
        own.Acceptability.Keys.All(other => own.Index[model].IsAtLeast(own.Index[other]));

    private static bool HasLevel(Ballot ballot) =>
        ballot.Answers.Values.Any(answer => answer is not ("not-sure" or "not-my-area"));
}
