using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Rounds;

public class SecondRoundTests
{
    private readonly Assessment _closed = Given.Closed();

    private Assessment Running => _closed.After(Second("olga", "pace core"));

    [Fact]
    public void An_owner_starts_it_with_its_own_deadline()
    {
        var outcome = _closed.Decide(Second("cato", "core pace"));

        var round = Assert.IsType<AssessmentState.SecondRound>(outcome.Next().State).Round;
        Assert.Equal(["pace", "core"], round.Questions.AsEnumerable());
        Assert.Equal((2, Given.Noon, null), (round.Number, round.StartedAt, round.EndedAt));
        Assert.Equal((Given.Later, 2), (outcome.Next().Deadline, outcome.Next().RoundNumber));
        Assert.Equal(
            [new Effect.RefreshDecision(), new Effect.WatchDeadline(), new Effect.AnnounceRound(2)],
            outcome.Effects()
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("pace depth price core")]
    [InlineData("pace pace")]
    [InlineData("pace gone")]
    public void It_has_one_to_three_different_questions_of_the_checklist(string questions) =>
        _closed.Decide(Second("olga", questions)).IsRefused(Refusal.WrongQuestions);

    [Theory]
    [InlineData("pace")]
    [InlineData("pace depth price")]
    public void One_and_three_questions_are_taken(string questions) =>
        Assert.IsType<Outcome.Accepted>(_closed.Decide(Second("olga", questions)));

    [Fact]
    public void In_an_anonymous_decision_a_question_with_fewer_than_three_levels_is_refused()
    {
        var two = _closed with { Visibility = Visibility.Anonymous };
        var three = two.With(
            two.Of("cara") with
            {
                Answers = two.Of("cara").Answers.Add("pace", new("slow", null)),
            }
        );
        var sayNothing = two.With(
            two.Of("cara") with
            {
                Answers = two.Of("cara").Answers.Add("pace", new("not-my-area", null)),
            }
        );

        two.Decide(Second("olga", "pace")).IsRefused(Refusal.QuestionHidden);
        sayNothing.Decide(Second("olga", "pace")).IsRefused(Refusal.QuestionHidden);
        three.Decide(Second("olga", "pace depth")).IsRefused(Refusal.QuestionHidden);
        Assert.IsType<Outcome.Accepted>(three.Decide(Second("olga", "pace")));
    }

    [Fact]
    public void Reasons_stay_as_they_were_when_it_began()
    {
        var closed = _closed.With(
            _closed.Of("ana") with
            {
                Answers = _closed.Of("ana").Answers.SetItem("pace", new("fast", "Before.")),
            }
        );
        var running = closed.After(Second("olga", "pace"));
        var later = running.With(
            running.Of("ana") with
            {
                Answers = running.Of("ana").Answers.SetItem("pace", new("slow", "After.")),
            }
        );

        Assert.Equal(
            [KeyValuePair.Create("pace", "Before.")],
            later.Of("ana").Rounds[^1].Reasons.AsEnumerable()
        );
    }

    [Fact]
    public void A_question_that_the_quick_check_does_not_ask_is_none_of_its_questions() =>
        (_closed with { Checklist = Decisions.Frameworks.ChecklistKind.Quick })
            .Decide(Second("olga", "price"))
            .IsRefused(Refusal.WrongQuestions);

    [Fact]
    public void Its_deadline_is_in_the_future_and_not_too_far()
    {
        _closed.Decide(Second("olga", "pace", Given.Noon)).IsRefused(Refusal.DeadlinePassed);
        _closed
            .Decide(Second("olga", "pace", Given.Noon.AddDays(90).AddTicks(1)))
            .IsRefused(Refusal.DeadlineTooFar);
        Assert.IsType<Outcome.Accepted>(
            _closed.Decide(Second("olga", "pace", Given.Noon.AddDays(90)))
        );
        Assert.IsType<Outcome.Accepted>(
            _closed.Decide(Second("olga", "pace", Given.Noon.AddTicks(1)))
        );
    }

    [Fact]
    public void It_does_not_start_while_answers_are_taken() =>
        Given.Open("ana").Decide(Second("olga", "pace")).IsRefused(Refusal.StillOpen);

    [Fact]
    public void Starting_the_same_again_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(Running.Decide(Second("cato", "core pace")));

    [Theory]
    [InlineData("pace", 7)]
    [InlineData("pace core", 8)]
    public void Starting_another_while_it_runs_is_refused(string questions, int days) =>
        Running
            .Decide(Second("olga", questions, Given.Noon.AddDays(days)))
            .IsRefused(Refusal.StillOpen);

    [Fact]
    public void Its_plan_is_one_form_with_its_questions_and_the_finish()
    {
        var plan = Plan.For(Given.Framework, Running);

        Assert.Equal(["second-round", "finish"], plan.Forms.Select(f => f.Id));
        Assert.Equal(
            ["pace", "core"],
            Assert.IsType<SectionForm>(plan.Forms[0]).Questions.Select(q => q.Id)
        );
    }

    [Fact]
    public void Its_form_shows_what_a_leader_answered_before()
    {
        var form = Plan.For(Given.Framework, Running).Forms[0];

        Assert.Equal(
            [KeyValuePair.Create("pace", "fast")],
            form.Values(Running.Of("ana")).AsEnumerable()
        );
    }

    [Fact]
    public void Everybody_begins_with_its_form_though_all_of_it_is_answered()
    {
        var running = _closed.After(Second("olga", "pace"));
        var plan = Plan.For(Given.Framework, running);

        Assert.All(running.Leaders, l => Assert.Equal("second-round", plan.StartOf(l).Id));
    }

    [Fact]
    public void A_leader_who_never_finished_begins_with_its_form_too()
    {
        var open = Given.Open("ana").Named().After(Work("ana", 0, "pace fast"), Close("olga"));
        var left = open.With(open.Of("ana") with { Place = new("finish") });
        var running = left.After(Second("olga", "pace"));

        Assert.Equal(
            "second-round",
            Plan.For(Given.Framework, running).StartOf(running.Of("ana")).Id
        );
    }

    [Fact]
    public void An_answer_changes_its_questions_only()
    {
        var ana = Running.After(Again("ana", 2, "pace slow")).Of("ana");

        Assert.Equal(("slow", "thick"), (ana.Answers["pace"].Choice, ana.Answers["depth"].Choice));
        Assert.Equal(3, ana.Revision(Plan.SecondRoundForm));
    }

    [Fact]
    public void Forms_of_the_first_round_are_outdated() =>
        Assert.IsType<Outcome.Outdated>(Running.Decide(Work("ana", 1, "pace slow")));

    [Fact]
    public void A_form_of_an_earlier_second_round_is_outdated_in_a_later_one()
    {
        var later = Running.After(
            Again("ana", 2, "pace slow"),
            Close("olga"),
            Second("olga", "pace")
        );

        Assert.All(
            Enumerable.Range(0, 4),
            basis => Assert.IsType<Outcome.Outdated>(later.Decide(Again("ana", basis, "pace slow")))
        );
        Assert.IsType<Outcome.Accepted>(later.Decide(Again("ana", 5, "pace slow")));
    }

    [Fact]
    public void What_everybody_said_before_and_after_is_kept()
    {
        var ended = Running.After(Again("ana", 2, "pace slow, core yes"), Close("olga"));

        var ana = Assert.Single(ended.Of("ana").Rounds);
        Assert.Equal([KeyValuePair.Create("pace", "fast")], ana.Before.AsEnumerable());
        Assert.Equal(
            ["core yes", "pace slow"],
            ana.After!.Select(a => $"{a.Key} {a.Value}").Order()
        );
        Assert.Equal("slow", Assert.Single(ended.Of("ben").Rounds).After!["pace"]);
        Assert.Empty(Assert.Single(ended.Of("cara").Rounds).After!);
    }

    [Fact]
    public void A_round_that_has_ended_is_kept_with_its_end()
    {
        var ended = Running.Decide(Close("olga"), Given.Noon.AddHours(1)).Next();

        var round = Assert.Single(ended.Rounds);
        Assert.Equal((2, Given.Noon.AddHours(1)), (round.Number, round.EndedAt));
        Assert.Equal(Given.Noon, ended.RoundBegan);
    }

    [Fact]
    public void Progress_counts_the_round_and_the_quorum_the_checklist()
    {
        var one = Running.After(Finish("ana"));

        Assert.Equal((0, 2), (Running.FinishedRound, Running.Finished));
        Assert.Equal((1, 2), (one.FinishedRound, one.Finished));
        Assert.Equal(2, one.ToPoll(Given.Framework).Ballots.Count(b => b.Finished));
    }

    [Fact]
    public void Finishing_it_does_not_finish_the_checklist()
    {
        var cara = Running.After(Again("cara", 2, "pace slow"), Finish("cara")).Of("cara");

        Assert.Null(cara.FinishedAt);
        Assert.True(cara.HasFinished(2));
        Assert.False(cara.HasFinished(1));
    }

    [Fact]
    public void Finishing_it_with_nothing_given_ever_is_refused() =>
        Running.Decide(Finish("cara")).IsRefused(Refusal.NothingAnswered);

    [Fact]
    public void Finishing_it_again_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(Running.After(Finish("ana")).Decide(Finish("ana")));

    [Fact]
    public void It_closes_when_everybody_has_finished_it()
    {
        var outcome = Running
            .After(Finish("ana"), Finish("ben"), Again("cara", 2, "pace slow"))
            .Decide(Finish("cara"));

        Assert.Equal(
            new AssessmentState.Closed(Given.Noon, ClosingReason.AllFinished),
            outcome.Next().State
        );
        Assert.Equal(
            [
                new Effect.RefreshDecision(),
                new Effect.PostRecommendation(),
                new Effect.AnnounceRound(2),
                new Effect.AnnounceResult(),
            ],
            outcome.Effects()
        );
    }

    [Fact]
    public void Its_post_follows_a_moved_deadline_and_its_end()
    {
        var moved = Running.Decide(
            new Command.MoveDeadline(Given.Person("olga"), Given.Later.AddDays(1))
        );
        var cancelled = Running.Decide(new Command.Cancel(Given.Person("olga"), ""));

        Assert.Contains(new Effect.AnnounceRound(2), moved.Effects());
        Assert.Contains(new Effect.AnnounceRound(2), cancelled.Effects());
    }

    [Fact]
    public void It_closes_at_its_deadline()
    {
        Assert.IsType<Outcome.Repeated>(
            Running.Decide(new Command.Expire(), Given.Later.AddTicks(-1))
        );
        Assert.Equal(
            new AssessmentState.Closed(Given.Later, ClosingReason.Deadline),
            Running.Decide(new Command.Expire(), Given.Later).Next().State
        );
    }

    [Fact]
    public void Another_one_begins_anew_after_it()
    {
        var third = Running.After(Finish("ana"), Close("olga"), Second("olga", "depth"));

        Assert.Equal((3, 0), (third.RoundNumber, third.FinishedRound));
        Assert.Equal([2, 3], third.Of("ana").Rounds.Select(r => r.Number));
        Assert.Null(third.Of("ana").Rounds[1].FinishedAt);
        Assert.Equal("thick", third.Of("ana").Rounds[1].Before["depth"]);
    }

    [Fact]
    public void A_round_that_runs_began_when_it_was_started() =>
        Assert.Equal(
            Given.Noon.AddHours(2),
            _closed.Decide(Second("olga", "pace"), Given.Noon.AddHours(2)).Next().RoundBegan
        );
}
