using CsCheck;
using TalentBot.Decisions.Evaluation;

namespace TalentBot.Decisions.Tests.Evaluation.Robustness;

public class PivotalLeaderTests
{
    [Fact]
    public void A_leader_is_pivotal_if_the_poll_without_one_has_another_first_model() =>
        Any
            .SmallPoll.Where(poll => poll.Ballots.Count(HasSpoken) >= 3)
            .Sample(
                poll =>
                {
                    var result = Evaluator.Evaluate(poll);
                    var changes = poll
                        .Ballots.Select(ballot =>
                            poll with
                            {
                                Ballots = poll.Ballots.Remove(ballot),
                            }
                        )
                        .Any(rest => Evaluator.Evaluate(rest).First != result.First);
                    return result.PivotalLeader == changes;
                },
                iter: 100
            );

    [Fact]
    public void Two_who_answered_are_too_few_however_many_are_invited()
    {
        var poll = Given.Poll(
            Given.Leader(Given.SpeedFirst, "pace fast, depth thick, core yes"),
            Given.Leader(Given.SpeedFirst, "pace slow, price high") with
            {
                Weight = 9,
            },
            Given.Leader("", "pace not-sure, depth not-my-area"),
            Given.Absent()
        );

        Assert.False(Evaluator.Evaluate(poll).PivotalLeader);
    }

    [Fact]
    public void A_ranking_alone_makes_a_leader_count()
    {
        var poll = Given.Poll(
            Given.Leader(Given.SpeedFirst, "pace fast, depth thick, core yes"),
            Given.Leader(Given.SpeedFirst, "pace slow, price high") with
            {
                Weight = 9,
            },
            Given.Leader(Given.SpeedFirst)
        );

        Assert.True(Evaluator.Evaluate(poll).PivotalLeader);
    }

    private static bool HasSpoken(Ballot ballot) =>
        !ballot.Priorities.IsEmpty
        || ballot.Answers.Values.Any(answer => answer is not ("not-sure" or "not-my-area"));
}
