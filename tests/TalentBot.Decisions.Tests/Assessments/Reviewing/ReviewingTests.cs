using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Assessments.Reviewing;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Reviewing;

public class ReviewingTests
{
    private readonly Assessment _decided = Given
        .Closed()
        .After(Choose("olga", new Choice.Accept(), review: Given.Later));

    [Fact]
    public void An_owner_keeps_what_happened_at_any_time()
    {
        var outcome = _decided.Decide(
            Review("cato", "unsigned steer steer", "rudder", Course.Worse, " Too slow. ")
        );

        var (before, review) = Assert.IsType<AssessmentState.Reviewed>(outcome.Next().State);
        Assert.Equal(_decided.State, before);
        Assert.Equal(
            (Given.Person("cato"), Given.Noon, Course.Worse, "Too slow."),
            (review.By, review.At, review.Course, review.Text)
        );
        Assert.Equal(["steer", "unsigned"], review.Risks.AsEnumerable());
        Assert.Equal(["rudder"], review.Patterns.AsEnumerable());
        Assert.Equal(
            [new Effect.RefreshDecision(), new Effect.PostComparison()],
            outcome.Effects()
        );
        Assert.Equal(
            (_decided.Decision, _decided.Closing, null),
            (outcome.Next().Decision, outcome.Next().Closing, outcome.Next().DueAt)
        );
    }

    [Fact]
    public void Leaders_do_not_review() =>
        _decided.Decide(Review("ana")).IsRefused(Refusal.NotOwner);

    [Fact]
    public void What_is_not_decided_is_not_reviewed()
    {
        Given.Open("ana").Decide(Review("olga")).IsRefused(Refusal.NotDecided);
        Given.Closed().Decide(Review("olga")).IsRefused(Refusal.NotDecided);
        Given
            .Closed()
            .After(Second("olga", "pace"))
            .Decide(Review("olga"))
            .IsRefused(Refusal.NotDecided);
    }

    [Fact]
    public void Risks_and_patterns_are_those_of_the_framework()
    {
        _decided.Decide(Review("olga", "steer storm")).IsRefused(Refusal.UnknownRisk);
        _decided.Decide(Review("olga", "", "farm flood")).IsRefused(Refusal.UnknownPattern);
    }

    [Fact]
    public void Its_text_has_a_longest_length()
    {
        Assert.IsType<Outcome.Accepted>(
            _decided.Decide(Review("olga", text: new string('x', 1000) + " "))
        );
        _decided.Decide(Review("olga", text: new string('x', 1001))).IsRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void The_same_again_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(
            _decided
                .After(Review("olga", "steer", "farm", text: "So it went."))
                .Decide(Review("cato", "steer steer", "farm", text: "So it went. "))
        );

    public static TheoryData<Command> Others =>
        [
            Review("olga", "", "farm", text: "So it went."),
            Review("olga", "steer", "", text: "So it went."),
            Review("olga", "steer", "farm", text: "Otherwise."),
            Review("olga", "steer", "farm", Course.Better, "So it went."),
        ];

    [Theory]
    [MemberData(nameof(Others))]
    public void Anything_else_comes_too_late(Command other) =>
        _decided
            .After(Review("olga", "steer", "farm", text: "So it went."))
            .Decide(other)
            .IsRefused(Refusal.AlreadyReviewed);

    [Fact]
    public void Nothing_changes_afterwards()
    {
        var reviewed = _decided.After(Review("olga"));

        reviewed.Decide(Reopen("olga")).IsRefused(Refusal.AlreadyReviewed);
        reviewed.Decide(Second("olga", "pace")).IsRefused(Refusal.AlreadyReviewed);
        Assert.IsType<Outcome.Repeated>(reviewed.Decide(Close("olga")));
        Assert.IsType<Outcome.Repeated>(
            reviewed.Decide(new Command.Expire(), Given.Later.AddDays(1))
        );
    }
}
