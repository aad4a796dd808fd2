using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Listing;

public sealed class DecisionListTests : IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task The_channel_that_a_decision_was_started_in_is_named()
    {
        var decision = Given.Decision("Ana");
        await _team.GivenAsync(
            decision with
            {
                Venue = decision.Venue with { Place = "Platform › Payments" },
            }
        );

        var list = Assert.Single(await _team.InPrivate("Ana").TypesAsync("decisions"));

        Assert.Contains("Platform › Payments", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_to_one_a_persons_own_are_listed_those_to_answer_first()
    {
        await AddAsync("closed", a => Closed(a));
        await AddAsync("waits", a => a);
        await AddAsync("finished", a => Finished(a));
        await AddAsync("foreign", a => a with { Leaders = [a.Leaders[1]] });

        var list = Assert.Single(await _team.InPrivate("Ana").TypesAsync("decisions"));

        Assert.Equal(
            ["To answer", "waits", "Open", "finished", "Closed and decided", "closed"],
            Lines(list)
        );
        Assert.Equal(["Answer here", "Status", "Why", "Record"], list.Buttons);
        Assert.Contains("in a channel", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_step_of_what_waits_brings_the_forms()
    {
        await AddAsync("waits", a => a);
        var list = Assert.Single(await _team.InPrivate("Ana").TypesAsync("decisions"));

        await _team.InPrivate("Ana").PressesAsync(list, "Answer here");

        Assert.Contains(_team.Assessments.Outbox, e => e is Effect.BringForms);
    }

    [Fact]
    public async Task A_result_and_its_record_are_read_without_leaving_the_chat()
    {
        await AddAsync("closed", a => Closed(a));
        var ana = _team.InPrivate("Ana");
        var list = Assert.Single(await ana.TypesAsync("decisions"));

        var record = Assert.Single(await ana.PressesAsync(list, "Record"));
        var text = Assert.Single(await ana.PressesAsync(record, "Show the text"));

        Assert.NotEqual(list.Message, record.Message);
        Assert.Contains("## Decision Outcome", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_its_deadline_nobodys_answers_are_waited_for()
    {
        await AddAsync("late", a => a);
        _team.Clock.Advance(Team.OpenFor);

        var list = Assert.Single(await _team.InPrivate("Ana").TypesAsync("decisions"));

        Assert.Equal(["Open", "late"], Lines(list));
    }

    [Fact]
    public async Task Titles_and_descriptions_are_searched()
    {
        await AddAsync("Facturación", a => a);
        await AddAsync("Other", a => a with { About = "About the FACTURACION too." });
        await AddAsync("Third", a => a);

        var list = Assert.Single(await _team.InPrivate("Ana").TypesAsync("decisions facturacion"));

        Assert.Contains("2 decisions", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Third", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_takes_the_place_of_the_one_before()
    {
        await AddSevenAsync();
        var first = Assert.Single(await _team.InPrivate("Ana").TypesAsync("decisions"));

        var second = Assert.Single(await _team.InPrivate("Ana").PressesAsync(first, "Next"));
        var back = Assert.Single(await _team.InPrivate("Ana").PressesAsync(second, "Back"));

        Assert.Equal(["To answer", "d0", "d1", "d2", "d3"], Lines(first));
        Assert.Equal(["To answer", "d4", "d5", "d6"], Lines(second));
        Assert.Equal(Lines(first), Lines(back));
        Assert.Equal(first.Message, second.Message);
    }

    [Fact]
    public async Task A_search_is_kept_from_page_to_page()
    {
        await AddSevenAsync();
        await AddAsync("other", a => a);
        var first = Assert.Single(await _team.InPrivate("Ana").TypesAsync("decisions d"));

        var second = Assert.Single(await _team.InPrivate("Ana").PressesAsync(first, "Next"));

        Assert.DoesNotContain("other", second.Text, StringComparison.Ordinal);
        Assert.Contains("7 decisions", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_those_of_the_channel_are_listed_and_nothing_about_the_reader()
    {
        await AddAsync("waits", a => a);
        await AddAsync(
            "elsewhere",
            a => a with { Venue = a.Venue with { Conversation = "19:other" } }
        );

        var list = Assert.Single(await _team.InThread("Ana").TypesAsync("decisions"));

        Assert.Equal(["Open", "waits"], Lines(list));
    }

    [Fact]
    public async Task In_a_channel_other_pages_open_in_a_dialog_and_turn_there()
    {
        await AddSevenAsync();
        var list = Assert.Single(await _team.InThread("Ana").TypesAsync("decisions"));

        var second = await _team.InThread("Ana").OpensAsync(list, "Next");
        var back = await _team.InThread("Ana").SubmitsAsync(second, "Back");

        Assert.Equal(["Open", "d4", "d5", "d6"], Lines(second));
        Assert.Equal(Lines(list), Lines(back));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_there_is_none_the_way_to_begin_is_said(bool isPrivate)
    {
        var client = isPrivate ? _team.InPrivate("Ana") : _team.InThread("Ana");

        var said = Assert.Single(await client.TypesAsync("decisions"));

        Assert.Contains("type “start”", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_a_hit_says_how_to_see_all()
    {
        await AddAsync("waits", a => a);

        var said = Assert.Single(await _team.InPrivate("Ana").TypesAsync("decisions payroll"));

        Assert.Contains("“payroll”", said.Text, StringComparison.Ordinal);
    }

    private async Task AddSevenAsync()
    {
        for (var i = 0; i < 7; i++)
        {
            await AddAsync($"d{i}", a => a with { Deadline = a.Deadline.AddMinutes(i) });
        }
    }

    private Task<Assessment> AddAsync(string title, Func<Assessment, Assessment> with) =>
        _team.GivenAsync(
            with(
                Given.Decision("Ana", "Ben") with
                {
                    Id = Guid.NewGuid().ToString("N"),
                    Title = title,
                }
            )
        );

    private static Assessment Closed(Assessment assessment) =>
        assessment with
        {
            State = new AssessmentState.Closed(Team.Noon, ClosingReason.Owner),
        };

    private static Assessment Finished(Assessment assessment) =>
        assessment.With(assessment.Leaders[0] with { FinishedAt = Team.Noon });

    /// <summary>Headings of groups and titles, in order.</summary>
    private static string[] Lines(Drawn list) =>
        [
            .. list
                .Text.Split('\n')
                .Skip(2)
                .Where(l =>
                    !l.Contains("{{", StringComparison.Ordinal)
                    && !l.StartsWith("Where:", StringComparison.Ordinal)
                ),
        ];
}
