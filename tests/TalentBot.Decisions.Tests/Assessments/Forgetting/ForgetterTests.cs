using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Forgetting;

namespace TalentBot.Decisions.Tests.Assessments.Forgetting;

public class ForgetterTests
{
    [Fact]
    public void Who_has_nothing_to_do_with_it_changes_nothing() =>
        Assert.IsType<Forgotten.Unchanged>(Forget(Given.Closed(), "zoe"));

    [Fact]
    public void Before_a_result_everything_that_a_leader_gave_goes()
    {
        var open = Given.Open("ana", "ben").After(Steps.Work("ana", 0, "pace fast"));

        var next = Kept(open, "ana").Next;

        Assert.Equal(["ben"], next.Leaders.Select(l => l.Person.Name));
        Assert.Equal(new Effect.RefreshDecision(), Assert.Single(Kept(open, "ana").Effects));
    }

    [Fact]
    public void A_number_of_leaders_that_nobody_can_reach_any_more_falls()
    {
        var open = Given.Open("ana", "ben") with { Quorum = 2 };

        Assert.Equal(1, Kept(open, "ana").Next.Quorum);
    }

    [Fact]
    public void Once_only_those_are_left_who_have_finished_it_closes()
    {
        var open = Given
            .Open("ana", "ben")
            .After(Steps.Work("ben", 0, "pace fast"), Steps.Finish("ben"));

        var (next, effects) = Kept(open, "ana");

        Assert.Equal(new AssessmentState.Closed(Given.Noon, ClosingReason.AllFinished), next.State);
        Assert.Contains(new Effect.PostRecommendation(), effects);
    }

    [Fact]
    public void Without_its_last_leader_an_open_one_is_cancelled()
    {
        var next = Kept(Given.Open("ana"), "ana").Next;

        Assert.IsType<AssessmentState.Cancelled>(next.State);
        Assert.Equal([Forgetter.Somebody], next.Leaders.Select(l => l.Person));
    }

    [Fact]
    public void After_a_result_the_figures_stay_and_reasons_and_names_go()
    {
        var closed = WithReasons(Given.Closed());

        var next = Kept(closed, "ana").Next;

        Assert.Equal(
            closed.ToPoll(Given.Framework).Ballots.Select(b => b.Finished),
            next.ToPoll(Given.Framework).Ballots.Select(b => b.Finished)
        );
        Assert.Equal(
            Decisions.Evaluation.Evaluator.Evaluate(closed.ToPoll(Given.Framework)).Index,
            Decisions.Evaluation.Evaluator.Evaluate(next.ToPoll(Given.Framework)).Index
        );
        Assert.Equal(Forgetter.Somebody, next.Leaders[0].Person);
        Assert.All(next.Leaders[0].Answers.Values, a => Assert.Null(a.Reason));
        Assert.Contains(next.Leaders[1].Answers.Values, a => a.Reason is not null);
    }

    [Fact]
    public void A_second_round_keeps_the_figures_and_does_not_wait_for_who_is_gone()
    {
        var second = Given
            .Closed()
            .After(
                Steps.Second("olga", "pace"),
                Steps.Finish("ben"),
                Steps.Again("cara", 2, "pace fast"),
                Steps.Finish("cara")
            );

        var next = Kept(second, "ana").Next;

        Assert.IsType<AssessmentState.Closed>(next.State);
        Assert.NotEmpty(next.Leaders[0].Answers);
        Assert.NotNull(next.Rounds[0].EndedAt);
    }

    [Fact]
    public void A_round_that_begins_later_does_not_wait_for_who_is_gone()
    {
        var second = Kept(Given.Closed(), "cara").Next.After(Steps.Second("olga", "pace"));

        var closed = second.After(Steps.Finish("ana"), Steps.Finish("ben"));

        Assert.IsType<AssessmentState.Closed>(closed.State);
    }

    [Fact]
    public void Ownership_passes_to_a_co_owner()
    {
        var next = Kept(Given.Open("ana"), "olga").Next;

        Assert.Equal("cato", next.Owner.Name);
        Assert.Empty(next.CoOwners);
    }

    [Fact]
    public void Without_another_owner_it_goes_on_until_its_deadline()
    {
        var open = Given.Open("ana") with { CoOwners = [] };

        var next = Kept(open, "olga").Next;

        Assert.Equal(Forgetter.Somebody, next.Owner);
        var over = next.Decide(new Command.Expire(), Given.Deadline).Next();
        Assert.IsType<AssessmentState.Closed>(over.State);
    }

    [Fact]
    public void What_an_owner_wrote_goes_and_what_was_decided_stays()
    {
        var decided = (Given.Closed() with { About = "About it." }).After(
            Steps.Choose("olga", new Choice.OtherModel("managed", "We know them."), "Ben differs.")
        );

        var next = Kept(decided, "olga").Next;

        Assert.Equal("", next.About);
        Assert.Equal(new Choice.OtherModel("managed", ""), next.Decision?.Choice);
        Assert.Equal(("", Forgetter.Somebody), (next.Decision?.Dissent, next.Decision?.By));
        Assert.Equal(decided.Title, next.Title);
    }

    [Fact]
    public void What_nobody_else_has_to_do_with_goes_altogether()
    {
        var own = Given.Open("olga") with { CoOwners = [] };

        Assert.IsType<Forgotten.Removed>(Forget(own, "olga"));
    }

    [Fact]
    public void The_last_one_who_is_forgotten_takes_the_rest_along()
    {
        var closed = Given.Closed() with { CoOwners = [] };

        var left = new[] { "ana", "ben", "cara" }.Aggregate(
            closed,
            (a, name) => Kept(a, name).Next
        );

        Assert.IsType<Forgotten.Removed>(Forget(left, "olga"));
    }

    [Fact]
    public void In_a_named_result_the_names_go_from_the_posted_card_too()
    {
        var named = Given.Closed() with { Visibility = Visibility.Named };

        Assert.Contains(new Effect.PostRecommendation(), Kept(named, "ana").Effects);
        Assert.DoesNotContain(
            new Effect.PostRecommendation(),
            Kept(Given.Closed() with { Visibility = Visibility.Anonymous }, "ana").Effects
        );
    }

    private static Assessment WithReasons(Assessment assessment) =>
        assessment with
        {
            Leaders =
            [
                .. assessment.Leaders.Select(l =>
                    l with
                    {
                        Answers = l.Answers.SetItems(
                            l.Answers.Select(a =>
                                KeyValuePair.Create(a.Key, a.Value with { Reason = "Because." })
                            )
                        ),
                    }
                ),
            ],
        };

    private static Forgotten Forget(Assessment assessment, string name) =>
        Forgetter.Forget(assessment, Given.Person(name), Given.Noon);

    private static Forgotten.Kept Kept(Assessment assessment, string name) =>
        Assert.IsType<Forgotten.Kept>(Forget(assessment, name));
}
