using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using static TalentBot.Decisions.Tests.Assessments.Steps;

namespace TalentBot.Decisions.Tests.Assessments;

public class AnsweringTests
{
    private readonly Assessment _open = Given.Open("ana", "ben");

    [Fact]
    public void An_answer_is_kept_and_its_form_gets_a_revision()
    {
        var ana = _open.After(Work("ana", 0, "pace fast")).Of("ana");

        Assert.Equal("fast", ana.Answers["pace"].Choice);
        Assert.Equal((1, 0), (ana.Revision("work"), ana.Revision("priorities")));
    }

    [Fact]
    public void An_answer_has_no_effect_outside() =>
        Assert.Empty(_open.Decide(Work("ana", 0, "pace fast")).Effects());

    [Fact]
    public void An_answer_leaves_others_alone() =>
        Assert.Same(_open.Of("ben"), _open.After(Work("ana", 0, "pace fast")).Of("ben"));

    [Fact]
    public void An_answer_just_before_the_deadline_counts() =>
        Assert.IsType<Outcome.Accepted>(
            _open.Decide(Work("ana", 0, "pace fast"), Given.Deadline.AddTicks(-1))
        );

    [Fact]
    public void A_late_answer_is_refused() =>
        _open.Decide(Work("ana", 0, "pace fast"), Given.Deadline).IsRefused(Refusal.Closed);

    [Fact]
    public void An_answer_after_closing_is_refused() =>
        _open.After(Close("olga")).Decide(Work("ana", 0, "pace fast")).IsRefused(Refusal.Closed);

    [Fact]
    public void An_answer_of_somebody_else_is_refused() =>
        _open.Decide(Work("zoe", 0, "pace fast")).IsRefused(Refusal.NotInvited);

    [Fact]
    public void An_owner_who_is_not_invited_does_not_answer() =>
        _open.Decide(Work("olga", 0, "pace fast")).IsRefused(Refusal.NotInvited);

    [Fact]
    public void A_form_that_the_checklist_does_not_have_is_outdated() =>
        Assert.IsType<Outcome.Outdated>(
            _open.Decide(
                new Command.Answer(Given.Person("ana"), "gone", 0, Given.Section("pace fast"))
            )
        );

    [Fact]
    public void A_form_drawn_from_what_is_kept_replaces_it()
    {
        var ana = _open
            .After(Work("ana", 0, "pace fast, depth thin"), Work("ana", 1, "pace slow"))
            .Of("ana");

        Assert.Equal("slow", Assert.Single(ana.Answers).Value.Choice);
        Assert.Equal(2, ana.Revision("work"));
    }

    [Fact]
    public void A_form_leaves_the_answers_of_other_forms()
    {
        var ana = _open
            .After(Rank("ana", 0, "cost > speed > control"), Work("ana", 0, ""))
            .Of("ana");

        Assert.Equal(["cost", "speed", "control"], ana.Priorities.AsEnumerable());
    }

    [Fact]
    public void The_same_form_again_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(
            _open.After(Work("ana", 0, "pace fast")).Decide(Work("ana", 0, "pace fast"))
        );

    [Fact]
    public void The_same_empty_form_again_is_repeated() =>
        Assert.IsType<Outcome.Repeated>(_open.After(Work("ana", 0, "")).Decide(Work("ana", 0, "")));

    [Theory]
    [InlineData(0, "pace fast, depth thick")]
    [InlineData(0, "depth thin")]
    [InlineData(0, "")]
    public void A_form_one_behind_with_other_values_is_outdated(int basis, string answers) =>
        Assert.IsType<Outcome.Outdated>(
            _open.After(Work("ana", 0, "pace fast")).Decide(Work("ana", basis, answers))
        );

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_form_of_another_age_is_outdated_though_its_values_are_the_same(int basis) =>
        Assert.IsType<Outcome.Outdated>(
            _open
                .After(Work("ana", 0, "pace fast"), Work("ana", 1, "pace fast"))
                .Decide(Work("ana", basis, "pace fast"))
        );

    [Fact]
    public void A_changed_reason_is_a_changed_form()
    {
        var content = new FormContent.Section(
            Given.Answers("pace fast").SetItem("pace", new Answer("fast", "We are late."))
        );

        Assert.IsType<Outcome.Outdated>(
            _open
                .After(Work("ana", 0, "pace fast"))
                .Decide(new Command.Answer(Given.Person("ana"), "work", 0, content))
        );
    }

    [Fact]
    public void A_typed_answer_is_added_to_what_is_kept()
    {
        var ana = _open
            .After(Work("ana", 0, "pace fast"), Work("ana", null, "depth thick"))
            .Of("ana");

        Assert.Equal(("fast", "thick"), (ana.Answers["pace"].Choice, ana.Answers["depth"].Choice));
        Assert.Equal(2, ana.Revision("work"));
    }

    [Fact]
    public void A_typed_answer_makes_the_forms_drawn_before_it_outdated() =>
        Assert.IsType<Outcome.Outdated>(
            _open.After(Work("ana", null, "pace fast")).Decide(Work("ana", 0, "depth thick"))
        );
}
