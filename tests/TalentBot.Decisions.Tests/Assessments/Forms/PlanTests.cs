using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Decisions.Frameworks;

namespace TalentBot.Decisions.Tests.Assessments.Forms;

public class PlanTests
{
    private static readonly Plan Plan = Given.Plan;
    private static readonly Leader Ana = Given.Leader("ana");

    private static readonly Leader Ranked = Ana with { Priorities = ["speed", "cost", "control"] };

    private static readonly Leader Complete = Ranked with
    {
        Answers = Given.Answers("pace fast, depth thin, price low, core not-my-area"),
    };

    [Fact]
    public void The_full_checklist_is_priorities_four_sections_and_finish() =>
        Assert.Equal(
            ["priorities", "scope", "capacity", "risk", "strategy", "finish"],
            Plan.For(FrameworkFile.Default, ChecklistKind.Full).Forms.Select(f => f.Id)
        );

    [Fact]
    public void The_full_checklist_asks_every_question_once() =>
        Assert.Equal(
            FrameworkFile.Default.AllQuestions,
            Asked(Plan.For(FrameworkFile.Default, ChecklistKind.Full))
        );

    [Fact]
    public void The_quick_check_asks_the_quick_questions_only() =>
        Assert.Equal(
            FrameworkFile.Default.Questions(ChecklistKind.Quick),
            Asked(Plan.For(FrameworkFile.Default, ChecklistKind.Quick))
        );

    [Fact]
    public void The_quick_check_has_no_form_without_questions() =>
        Assert.Equal(
            ["priorities", "work", "finish"],
            Plan.For(Given.Framework, ChecklistKind.Quick).Forms.Select(f => f.Id)
        );

    [Fact]
    public void Forms_follow_each_other_both_ways()
    {
        Assert.Equal("work", Plan.After(Form("priorities")).Id);
        Assert.Equal("work", Plan.Before(Form("money")).Id);
    }

    [Fact]
    public void Nothing_comes_before_the_first_or_after_the_last_form()
    {
        Assert.Equal("priorities", Plan.Before(Form("priorities")).Id);
        Assert.Equal("finish", Plan.After(Form("finish")).Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Work")]
    [InlineData("gone")]
    public void A_form_that_it_does_not_have_is_not_found(string? id) => Assert.Null(Plan.Find(id));

    [Fact]
    public void A_new_leader_begins_with_the_priorities() =>
        Assert.Equal("priorities", Plan.StartOf(Ana).Id);

    [Fact]
    public void A_leader_begins_at_the_first_open_form()
    {
        Assert.Equal("work", Plan.StartOf(Ranked).Id);
        Assert.Equal("finish", Plan.StartOf(Complete).Id);
    }

    [Fact]
    public void A_leader_goes_on_where_they_stand() =>
        Assert.Equal("money", Plan.StartOf(Ana with { Place = new("money") }).Id);

    [Fact]
    public void A_place_that_is_gone_is_the_first_open_form() =>
        Assert.Equal("work", Plan.StartOf(Ranked with { Place = new("gone") }).Id);

    [Fact]
    public void A_finished_leader_looks_through_all_of_it_again() =>
        Assert.Equal("priorities", Plan.StartOf(Complete with { FinishedAt = Given.Noon }).Id);

    [Fact]
    public void A_section_is_open_until_every_question_has_an_answer()
    {
        Assert.True(Plan.IsOpen(Form("work"), Ana with { Answers = Given.Answers("pace fast") }));
        Assert.False(Plan.IsOpen(Form("work"), Complete));
    }

    [Fact]
    public void Not_sure_is_an_answer() =>
        Assert.False(
            Plan.IsOpen(
                Form("work"),
                Ana with
                {
                    Answers = Given.Answers("pace not-sure, depth not-my-area"),
                }
            )
        );

    [Fact]
    public void Priorities_are_open_until_ranked()
    {
        Assert.True(Plan.IsOpen(Form("priorities"), Ana));
        Assert.False(Plan.IsOpen(Form("priorities"), Ranked));
    }

    [Fact]
    public void The_last_form_is_never_open() => Assert.False(Plan.IsOpen(Form("finish"), Ana));

    private static Form Form(string id) => Plan.Find(id)!;

    private static IEnumerable<Question> Asked(Plan plan) =>
        plan.Forms.OfType<SectionForm>().SelectMany(f => f.Questions);
}
