using System.Collections.Immutable;
using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Deciding;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments.Deciding;

public class ChoiceTests
{
    private readonly Assessment _closed = Given.Closed();

    private Assessment Blocked => _closed with { Gates = ["no-direction", "no-managed"] };

    [Fact]
    public void A_recommendation_is_accepted_unless_there_is_none()
    {
        Decide(_closed, new Choice.Accept()).Next();
        Decide(Blocked, new Choice.Accept()).IsRefused(Refusal.NothingToAccept);
    }

    [Fact]
    public void A_recommendation_from_no_answers_is_none() =>
        Decide(Given.Open("ana").After(Close("olga")), new Choice.Accept())
            .IsRefused(Refusal.NothingToAccept);

    [Fact]
    public void Without_answers_any_model_can_be_chosen_with_a_reason() =>
        Decide(
                Given.Open("ana").After(Close("olga")),
                new Choice.OtherModel("freelancers", "A guess.")
            )
            .Next();

    [Fact]
    public void The_recommended_model_is_accepted_not_overridden() =>
        Decide(_closed, new Choice.OtherModel("augmentation", "Why not."))
            .IsRefused(Refusal.RecommendedModel);

    [Fact]
    public void A_model_that_a_gate_rules_out_is_not_chosen_for_any_reason()
    {
        var gated = _closed with { Gates = ["no-freelancers"] };

        Decide(gated, new Choice.OtherModel("freelancers", "We insist."))
            .IsRefused(Refusal.RuledOut);
        Decide(gated, new Choice.Mix(["freelancers", "managed"], "We insist."))
            .IsRefused(Refusal.RuledOut);
    }

    [Fact]
    public void A_blocked_decision_ends_in_hiring_or_waiting()
    {
        Decide(Blocked, new Choice.DirectHiring("Nothing else is left.")).Next();
        Decide(Blocked, new Choice.NotNow("Nothing is left.")).Next();
    }

    [Fact]
    public void A_model_that_nobody_knows_is_not_chosen()
    {
        Decide(_closed, new Choice.OtherModel("robots", "Cheap.")).IsRefused(Refusal.UnknownModel);
        Decide(_closed, new Choice.Mix(["managed", "robots"], "Cheap."))
            .IsRefused(Refusal.UnknownModel);
    }

    [Theory]
    [InlineData]
    [InlineData("managed")]
    [InlineData("managed", "managed")]
    public void A_mix_has_two_models_at_least(params string[] models) =>
        Decide(_closed, new Choice.Mix([.. models], "Both.")).IsRefused(Refusal.TooFewModels);

    [Fact]
    public void A_mix_may_hold_the_recommended_model() =>
        Assert.Equal(
            ["augmentation", "managed"],
            Decide(_closed, new Choice.Mix(["managed", "augmentation"], "Both."))
                .Next()
                .Decision!.Models.AsEnumerable()
        );

    public static TheoryData<Choice> WithoutReason =>
        [
            new Choice.OtherModel("managed", "  "),
            new Choice.Mix(["freelancers", "managed"], ""),
            new Choice.DirectHiring("\n"),
            new Choice.NotNow(""),
        ];

    [Theory]
    [MemberData(nameof(WithoutReason))]
    public void Going_against_the_recommendation_needs_a_reason(Choice choice) =>
        Decide(_closed, choice).IsRefused(Refusal.ReasonMissing);

    [Fact]
    public void Only_accepting_is_no_override()
    {
        Assert.False(Decide(_closed, new Choice.Accept()).Next().Decision!.IsOverride);
        Assert.True(Decide(_closed, new Choice.NotNow("No.")).Next().Decision!.IsOverride);
    }

    [Fact]
    public void A_decision_knows_the_models_it_is_for()
    {
        Assert.Equal(["augmentation"], ModelsOf(new Choice.Accept()).AsEnumerable());
        Assert.Equal(
            ["managed"],
            ModelsOf(new Choice.OtherModel("managed", "Because.")).AsEnumerable()
        );
        Assert.Empty(ModelsOf(new Choice.DirectHiring("Because.")));
        Assert.Empty(ModelsOf(new Choice.NotNow("Because.")));
    }

    [Fact]
    public void Equal_mixes_are_equal_with_equal_hashes()
    {
        var mix = new Choice.Mix(["a", "b"], "r");

        Assert.Equal(mix, new Choice.Mix(["a", "b"], "r"));
        Assert.Equal(mix.GetHashCode(), new Choice.Mix(["a", "b"], "r").GetHashCode());
        Assert.NotEqual(mix, new Choice.Mix(["a", "c"], "r"));
        Assert.NotEqual(mix, new Choice.Mix(["a", "b"], "s"));
    }

    private ImmutableArray<string> ModelsOf(Choice choice) =>
        Decide(_closed, choice).Next().Decision!.Models;

    private static Outcome Decide(Assessment assessment, Choice choice) =>
        assessment.Decide(Choose("olga", choice));
}
