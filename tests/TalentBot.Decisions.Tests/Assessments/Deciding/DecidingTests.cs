using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using TalentBot.Decisions.Evaluation;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Deciding;

public class DecidingTests
{
    private static readonly Choice Accept = new Choice.Accept();

    private static readonly Choice Freelancers = new Choice.OtherModel(
        "freelancers",
        "We know them."
    );

    private static readonly DateTimeOffset NextYear = Given.Noon.AddYears(1);

    private readonly Assessment _closed = Given.Closed();

    public static TheoryData<Choice> Choices =>
        [
            Accept,
            Freelancers,
            new Choice.Mix(["freelancers", "managed"], "Both."),
            new Choice.DirectHiring("We want to keep them."),
            new Choice.NotNow("No budget."),
        ];

    [Theory]
    [MemberData(nameof(Choices))]
    public void An_owner_decides(Choice choice)
    {
        var outcome = _closed.Decide(Choose("cato", choice), Given.Later);

        var decided = Assert.IsType<AssessmentState.Decided>(outcome.Next().State);
        Assert.Equal(_closed.State, decided.Closing);
        Assert.Equal(choice, decided.Decision.Choice);
        Assert.Equal(
            (Given.Person("cato"), Given.Later, "", null),
            (
                decided.Decision.By,
                decided.Decision.At,
                decided.Decision.Dissent,
                decided.Decision.ReviewAt
            )
        );
        Assert.Equal(
            [new Effect.RefreshDecision(), new Effect.AnnounceDecision()],
            outcome.Effects()
        );
        Assert.Null(outcome.Next().DueAt);
    }

    [Fact]
    public void Leaders_do_not_decide() =>
        _closed.Decide(Choose("ana", Accept)).IsRefused(Refusal.NotOwner);

    [Fact]
    public void Nobody_decides_while_answers_are_taken()
    {
        Given.Open("ana").Decide(Choose("olga", Accept)).IsRefused(Refusal.StillOpen);
        _closed
            .After(Second("olga", "pace"))
            .Decide(Choose("olga", Accept))
            .IsRefused(Refusal.StillOpen);
    }

    [Fact]
    public void Nothing_is_reopened_after_deciding()
    {
        var decided = _closed.After(Choose("olga", Accept));

        decided.Decide(Reopen("olga")).IsRefused(Refusal.AlreadyDecided);
        decided.Decide(Second("olga", "pace")).IsRefused(Refusal.AlreadyDecided);
        decided.Decide(Work("ana", 1, "pace slow")).IsRefused(Refusal.Closed);
        Assert.IsType<Outcome.Repeated>(decided.Decide(Close("olga")));
    }

    [Fact]
    public void What_was_recommended_is_kept_as_a_prediction()
    {
        var result = Evaluator.Evaluate(_closed.ToPoll(Given.Framework));

        var kept = _closed.After(Choose("olga", Freelancers)).Decision!.Prediction;

        Assert.Equal(
            (result.Verdict, "augmentation", result.Second),
            (kept.Verdict, kept.First, kept.Second)
        );
        Assert.Equal(result.Index, kept.Index);
        Assert.Equal(result.Acceptability, kept.Acceptability);
        Assert.Contains(new PredictedRisk("steer", "augmentation", Severity.High), kept.Risks);
        Assert.Contains(new PredictedRisk("rush", "freelancers", Severity.Medium), kept.Risks);
        Assert.Equal(kept.Risks.Length, kept.Risks.DistinctBy(r => r.Id).Count());
    }

    [Fact]
    public void Patterns_of_the_models_decided_for_are_kept_when_their_signs_are_there()
    {
        var answered = Given
            .Open("ana")
            .After(Work("ana", 0, "pace fast, depth thick"))
            .After(new Command.Answer(Given.Person("ana"), "money", 0, Given.Section("core yes")))
            .After(Close("olga"));

        Assert.Equal(
            ["farm"],
            answered.After(Choose("olga", Freelancers)).Decision!.Prediction.Patterns.AsEnumerable()
        );
        Assert.Equal(
            ["rudder"],
            answered.After(Choose("olga", Accept)).Decision!.Prediction.Patterns.AsEnumerable()
        );
        Assert.Empty(_closed.After(Choose("olga", Accept)).Decision!.Prediction.Patterns);
    }

    [Fact]
    public void A_review_date_is_watched()
    {
        var outcome = _closed.Decide(Choose("olga", Accept, review: NextYear));

        Assert.Equal(NextYear, outcome.Next().DueAt);
        Assert.Equal(
            [
                new Effect.RefreshDecision(),
                new Effect.AnnounceDecision(),
                new Effect.WatchDeadline(),
            ],
            outcome.Effects()
        );
    }

    [Fact]
    public void A_review_date_is_in_the_future_and_within_three_years()
    {
        Outcome At(DateTimeOffset review) => _closed.Decide(Choose("olga", Accept, null, review));

        At(Given.Noon).IsRefused(Refusal.ReviewDatePassed);
        Assert.IsType<Outcome.Accepted>(At(Given.Noon.AddTicks(1)));
        Assert.IsType<Outcome.Accepted>(At(Given.Noon.AddDays(1096)));
        At(Given.Noon.AddDays(1096).AddTicks(1)).IsRefused(Refusal.ReviewDateTooFar);
    }

    [Fact]
    public void Texts_are_kept_trimmed_and_have_a_longest_length()
    {
        var longest = new string('x', 1000);
        var decision = _closed
            .After(Choose("olga", new Choice.NotNow($" {longest} "), $"\n{longest} "))
            .Decision!;

        Assert.Equal((longest, longest), (decision.Choice.Reason, decision.Dissent));
        _closed
            .Decide(Choose("olga", new Choice.NotNow(longest + "x")))
            .IsRefused(Refusal.TextTooLong);
        _closed.Decide(Choose("olga", Accept, longest + "x")).IsRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void Deciding_the_same_again_is_repeated()
    {
        var choice = new Choice.Mix(["managed", "augmentation"], " Both. ");
        var decided = _closed.After(Choose("olga", choice, "Ben is against it.", NextYear));

        Assert.IsType<Outcome.Repeated>(
            decided.Decide(
                Choose(
                    "cato",
                    new Choice.Mix(["augmentation", "managed", "managed"], "Both."),
                    " Ben is against it.",
                    NextYear
                ),
                NextYear.AddDays(1)
            )
        );
    }

    [Fact]
    public void A_decision_is_revised_until_it_is_reviewed()
    {
        var first = _closed.After(Choose("olga", Accept, review: NextYear));

        var revised = first.Decide(Choose("cato", Freelancers), Given.Later).Next();

        Assert.Equal(Freelancers, revised.Decision!.Choice);
        Assert.Equal(first.Decision, Assert.Single(revised.EarlierDecisions));
        Assert.Equal(_closed.State, revised.Closing);
        revised
            .After(Review("olga"))
            .Decide(Choose("olga", Accept))
            .IsRefused(Refusal.AlreadyReviewed);
    }

    public static TheoryData<Choice, string?, int?> Others =>
        new()
        {
            { Freelancers, null, null },
            { Accept, "No.", null },
            { Accept, null, 30 },
        };

    [Theory]
    [MemberData(nameof(Others))]
    public void Anything_else_is_a_revision(Choice choice, string? dissent, int? days) =>
        Assert.Single(
            _closed
                .After(
                    Choose("olga", Accept),
                    Choose("olga", choice, dissent, days is { } d ? Given.Noon.AddDays(d) : null)
                )
                .EarlierDecisions
        );

    [Fact]
    public void The_review_is_asked_for_once_when_its_date_has_passed()
    {
        var decided = _closed.After(Choose("olga", Accept, review: NextYear));

        Assert.IsType<Outcome.Repeated>(
            decided.Decide(new Command.Expire(), NextYear.AddTicks(-1))
        );
        var outcome = decided.Decide(new Command.Expire(), NextYear);
        Assert.Equal([new Effect.AskForReview()], outcome.Effects());
        Assert.Null(outcome.Next().DueAt);
        Assert.IsType<Outcome.Repeated>(
            outcome.Next().Decide(new Command.Expire(), NextYear.AddDays(1))
        );
    }

    [Fact]
    public void A_new_review_date_is_asked_for_again()
    {
        var asked = _closed
            .After(Choose("olga", Accept, review: NextYear))
            .Decide(new Command.Expire(), NextYear)
            .Next();

        var revised = asked
            .Decide(Choose("olga", Accept, null, NextYear.AddDays(9)), NextYear)
            .Next();

        Assert.Equal(NextYear.AddDays(9), revised.DueAt);
    }

    [Fact]
    public void Without_a_review_date_none_is_asked_for() =>
        Assert.IsType<Outcome.Repeated>(
            _closed
                .After(Choose("olga", Accept))
                .Decide(new Command.Expire(), Given.Noon.AddYears(5))
        );

    [Fact]
    public void What_was_decided_by_another_owner_meanwhile_is_not_overwritten_unseen()
    {
        var seen = _closed.StandsSince;
        var decided = _closed
            .Decide(Choose("cato", new Choice.NotNow("Wait.")), Given.Noon.AddHours(1))
            .Next();

        var late = decided.Decide(Seen(new Choice.Accept(), seen), Given.Later);

        Assert.IsType<Outcome.Outdated>(late);
        Assert.IsType<Outcome.Accepted>(
            decided.Decide(Seen(new Choice.Accept(), decided.StandsSince), Given.Later)
        );
    }

    [Fact]
    public void The_same_form_twice_is_a_repetition_though_it_was_drawn_before()
    {
        var form = Seen(new Choice.Accept(), _closed.StandsSince);

        Assert.IsType<Outcome.Repeated>(_closed.After(form).Decide(form, Given.Later));
    }

    [Fact]
    public void A_form_from_before_the_answers_changed_is_outdated()
    {
        var form = Seen(new Choice.Accept(), _closed.StandsSince);
        var again = _closed
            .Decide(Reopen("olga"), Given.Noon)
            .Next()
            .Decide(Close("olga"), Given.Later.AddHours(-1))
            .Next();

        Assert.IsType<Outcome.Outdated>(again.Decide(form, Given.Later));
    }

    private static Command.Decide Seen(Choice choice, DateTimeOffset? seen) =>
        new(Given.Person("olga"), choice, null, null) { Seen = seen };
}
