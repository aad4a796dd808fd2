using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Inviting;
using TalentBot.Decisions.Assessments.Starting;
using TalentBot.Decisions.Frameworks;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments;

public class PersonalCheckTests
{
    private readonly OpeningResult.Opened _opened = (OpeningResult.Opened)
        Opening.Open(
            Setup.OfPerson("Payments team", Given.Venue, Given.Person("ana"), Given.Deadline),
            "id",
            Given.Framework,
            Given.Noon
        );

    private Assessment Open => _opened.Assessment;

    [Fact]
    public void It_asks_one_person_the_quick_questions()
    {
        Assert.Equal(ChecklistKind.Quick, Open.Checklist);
        Assert.Equal(1, Open.Needed);
        Assert.True(Open.Owner.Is(Assert.Single(Open.Leaders).Person));
    }

    [Fact]
    public void No_card_tells_anybody_that_it_was_started() =>
        Assert.Equal([new Effect.WatchDeadline()], _opened.Effects.AsEnumerable());

    [Fact]
    public void Nobody_else_may_learn_of_it()
    {
        Assert.False(Open.IsHiddenFrom(Given.Person("ana")));
        Assert.True(Open.IsHiddenFrom(Given.Person("ben")));
        Assert.False(Given.Open("ana").IsHiddenFrom(Given.Person("zoe")));
    }

    [Fact]
    public void Finishing_closes_it_and_shows_the_recommendation_alone()
    {
        var outcome = Open.After(Work("ana", 0, "pace fast")).Decide(Finish("ana"));

        Assert.IsType<AssessmentState.Closed>(outcome.Next().State);
        Assert.Equal([new Effect.PostRecommendation()], outcome.Effects());
    }

    [Fact]
    public void Nobody_is_invited_into_it() =>
        Open.Decide(Invite("ana", "ben")).IsRefused(Refusal.Personal);

    [Fact]
    public void Nobody_is_reminded_of_it() => Assert.Null(ReminderRules.DueAt(Open));

    [Fact]
    public void One_that_is_never_finished_is_given_up_without_a_word()
    {
        var outcome = Open.After(Work("ana", 0, "pace fast"))
            .Decide(new Command.Expire(), Given.Deadline);

        Assert.IsType<AssessmentState.Cancelled>(outcome.Next().State);
        Assert.Empty(outcome.Effects());
    }
}
