using System.Net;
using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Commands;

public sealed class TypedCommandsTests : IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");

    public void Dispose() => _team.Dispose();

    [Theory]
    [InlineData("start Payments @Ana")]
    [InlineData("status")]
    [InlineData("close")]
    public async Task A_command_for_several_people_says_so_one_to_one(string line)
    {
        await _team.GivenAsync(Given.Decision("Ana"));

        var help = Assert.Single(await _team.InPrivate("Olga").TypesAsync(line, "Ana"));

        Assert.Contains("works in a channel or group chat", help.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("close")]
    [InlineData("answer")]
    public async Task Without_a_decision_the_way_to_begin_is_said_one_to_one(string line)
    {
        var said = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Ana"), said.Place);
        Assert.StartsWith("No decision is open here.", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why", "There is no decision here with a result")]
    [InlineData("record", "There is no decision here with a result")]
    [InlineData("share", "There is no decision here with a result")]
    [InlineData("decide", "There is no decision here with a result")]
    [InlineData("round", "There is no decision here with a result")]
    [InlineData("reopen", "There is no decision here with a result")]
    [InlineData("review", "Nothing has been decided here")]
    public async Task Without_a_result_it_is_said_when_one_comes(string line, string said)
    {
        var notice = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.Equal(Places.PrivateId("Ana"), notice.Place);
        Assert.StartsWith(said, notice.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("¿Por qué?")]
    [InlineData("wieder öffnen")]
    [InlineData("zweite Runde")]
    public async Task A_command_may_be_of_several_words(string line)
    {
        var notice = Assert.Single(await _team.InThread("Ana").TypesAsync(line));

        Assert.StartsWith("There is no decision here", notice.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b because the budget is small")]
    [InlineData("Evolving")]
    public async Task An_answer_typed_where_others_read_it_is_not_repeated(string line)
    {
        await _team.GivenAsync(Given.Decision("Ana"));

        var said = await _team.InThread("Ana").TypesAsync(line);

        Assert.NotEmpty(said);
        Assert.DoesNotContain(said, s => s.Text.Contains(line, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Status_is_there_for_everybody_to_read()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        await _team.InThread("Ana").FinishesAsync();

        var status = Assert.Single(await _team.InThread("Olga").TypesAsync("status"));

        Assert.Equal(Places.Thread().Id, status.Place);
        Assert.Contains("1 of 2 finished.", status.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("change the result", status.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_thread_of_a_closed_decision_nothing_is_done_to_an_open_one()
    {
        await _team.GivenAsync(
            Given.Decision("Ana") with
            {
                State = new AssessmentState.Closed(Team.Noon, ClosingReason.Owner),
            }
        );
        var open = Given.Decision("Ana") with
        {
            Id = "0123456789abcdefghijkB",
            Venue = Given.Decision("Ana").Venue with { Conversation = Places.Thread(2).Id },
        };
        await _team.GivenAsync(open);

        var said = Assert.Single(await _team.InThread("Olga").TypesAsync("close"));

        Assert.StartsWith(
            "Payments rewrite\nThis decision is closed already.",
            said.Text,
            StringComparison.Ordinal
        );
        Assert.IsType<AssessmentState.Open>(
            _team.Assessments.All.Single(a => a.Id == open.Id).State
        );
    }

    [Fact]
    public async Task A_decision_of_the_thread_comes_before_others_of_the_channel()
    {
        await GivenTwoAsync();

        var status = Assert.Single(await _team.InThread("Ana", message: 2).TypesAsync("status"));

        Assert.Contains("Second", status.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_open_decision_of_the_channel_is_meant_in_another_thread()
    {
        await _team.GivenAsync(Given.Decision("Ana"));

        var status = Assert.Single(await _team.InThread("Ana", message: 9).TypesAsync("status"));

        Assert.Contains("Payments rewrite", status.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("close")]
    public async Task Several_open_decisions_are_not_guessed_between(string line)
    {
        await GivenTwoAsync();

        var said = Assert.Single(await _team.InThread("Olga", message: 9).TypesAsync(line));

        Assert.Equal(Places.PrivateId("Olga"), said.Place);
        Assert.StartsWith("2 decisions can be meant here.", said.Text, StringComparison.Ordinal);
        Assert.Contains("Second", said.Text, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], said.Buttons);
        Assert.All(_team.Assessments.All, a => Assert.IsType<AssessmentState.Open>(a.State));
    }

    [Fact]
    public async Task What_was_typed_is_done_to_the_decision_that_is_chosen()
    {
        await GivenTwoAsync();
        var asked = Assert.Single(
            await _team.InThread("Olga", message: 9).TypesAsync("deadline 2026-03-04 16:00")
        );

        var moved = Assert.Single(await _team.InPrivate("Olga").PressesAsync(asked, "2"));

        Assert.Contains("now closes on", moved.Text, StringComparison.Ordinal);
        Assert.Equal(
            new DateTimeOffset(2026, 3, 4, 15, 0, 0, TimeSpan.Zero),
            Assert
                .Single(_team.Assessments.All, a => a.Deadline < Team.Noon + Team.OpenFor)
                .Deadline
        );
    }

    [Fact]
    public async Task Who_was_mentioned_is_invited_to_the_decision_that_is_chosen()
    {
        await GivenTwoAsync();
        var asked = Assert.Single(
            await _team.InThread("Olga", message: 9).TypesAsync("invite @Ben", "Ben")
        );

        await _team.InPrivate("Olga").PressesAsync(asked, "1");

        var both = Assert.Single(_team.Assessments.All, a => a.Leaders.Length is 2);
        Assert.Equal(Given.Person("Ben"), both.Leaders[1].Person);
    }

    [Fact]
    public async Task Where_the_bot_may_not_post_a_typed_line_is_answered_one_to_one()
    {
        _team.Adapter.Fault = (_, place) =>
            place == Places.Thread().Id ? Refused.With(HttpStatusCode.Forbidden) : null;

        var said = Assert.Single(await _team.InThread("Olga").TypesAsync("start"));

        Assert.Equal(Places.PrivateId("Olga"), said.Place);
        Assert.StartsWith("I am not allowed to post", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_closes_by_typing_and_the_cards_say_so()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        await _team.DeliverAsync();

        Assert.Empty(await _team.InThread("Olga").TypesAsync("Close!"));

        Assert.IsType<AssessmentState.Closed>(_team.Decision.State);
        Assert.Equal(2, (await _team.DeliverAsync()).Count);
    }

    [Fact]
    public async Task Closing_again_says_that_it_is_closed()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        await _team.InThread("Olga").TypesAsync("close");

        var said = Assert.Single(await _team.InThread("Olga").TypesAsync("close"));

        Assert.Contains("is closed already", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_closes_and_learns_why_one_to_one()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));

        var said = Assert.Single(await _team.InThread("Ana").TypesAsync("close"));

        Assert.Equal(Places.PrivateId("Ana"), said.Place);
        Assert.StartsWith(
            "Payments rewrite\nOnly the person who started",
            said.Text,
            StringComparison.Ordinal
        );
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);
    }

    [Theory]
    [InlineData("Ana", "create")]
    [InlineData("Ana", "send")]
    public async Task One_neutral_line_stands_for_what_cannot_be_said_one_to_one(
        string name,
        string refused
    )
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        _team.Adapter.Fault = (call, place) =>
            call == refused && place == Places.PrivateId(name)
                ? Refused.With(HttpStatusCode.Forbidden)
                : null;

        var said = Assert.Single(await _team.InThread(name).TypesAsync("close"));

        Assert.Equal(Places.Thread().Id, said.Place);
        Assert.DoesNotContain("owner", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not possible", said.Text, StringComparison.Ordinal);
        Assert.Contains("add me under Apps", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_brings_the_forms_one_to_one()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        await _team.DeliverAsync();

        Assert.Empty(await _team.InThread("Ana").TypesAsync("answer"));
        var form = Assert.Single(await _team.DeliverAsync());

        Assert.Equal(Places.PrivateId("Ana"), form.Place);
        Assert.Contains("1 of 6", form.Text, StringComparison.Ordinal);
    }

    private async Task GivenTwoAsync()
    {
        await _team.GivenAsync(Given.Decision("Ana"));
        var second = Given.Decision("Ana");
        await _team.GivenAsync(
            second with
            {
                Id = "second-4567890abcdefghA",
                Title = "Second",
                Venue = second.Venue with { Conversation = Places.Thread(2).Id },
            }
        );
    }
}
