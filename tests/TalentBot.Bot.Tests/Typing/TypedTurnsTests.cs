using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Typing;

/// <summary>What comes in between: commands, repetitions, other surfaces, other people.</summary>
public sealed class TypedTurnsTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Ana", "Ben");
    private readonly Client _ana;

    public TypedTurnsTests() => _ana = _team.InPrivate("Ana");

    private Leader Ana => _team.Decision.Leaders[0];

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Help_in_the_middle_is_given_and_then_the_question_comes_again()
    {
        await AtFirstQuestionAsync();

        var said = await _ana.TypesAsync("help");

        Assert.Equal(2, said.Count);
        Assert.StartsWith("TalentBot", said[0].Text, StringComparison.Ordinal);
        Assert.Contains("Question 2 of 18", said[1].Text, StringComparison.Ordinal);
        await _ana.TypesAsync("a");
        Assert.Equal("fixed", Ana.Answers["requirements"].Choice);
    }

    [Fact]
    public async Task Cost_is_a_priority_where_they_are_ranked_and_else_a_command()
    {
        await _ana.TypesAsync("answer");
        var ranking = Assert.Single(await _ana.TypesAsync("cost"));
        await _ana.TypesAsync("next");
        var said = await _ana.TypesAsync("cost");

        Assert.StartsWith("Not saved: name all of them", ranking.Text, StringComparison.Ordinal);
        Assert.Equal(2, said.Count);
        Assert.NotEmpty(said[0].Fields);
        Assert.Contains("Question 2 of 18", said[1].Text, StringComparison.Ordinal);
        Assert.Empty(Ana.Answers);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("cancel")]
    public async Task Stop_leaves_the_questions_and_answer_goes_on_there(string word)
    {
        await AtFirstQuestionAsync();
        await _ana.TypesAsync("a");

        var left = Assert.Single(await _ana.TypesAsync(word));
        var help = Assert.Single(await _ana.TypesAsync("b"));
        var asked = Assert.Single(await _ana.TypesAsync("answer"));

        Assert.StartsWith("You have left the questions", left.Text, StringComparison.Ordinal);
        Assert.StartsWith("TalentBot", help.Text, StringComparison.Ordinal);
        Assert.Contains("Question 3 of 18", asked.Text, StringComparison.Ordinal);
        Assert.Single(Ana.Answers);
    }

    [Fact]
    public async Task Stop_with_nothing_asked_says_so() =>
        Assert.StartsWith(
            "There is nothing to leave",
            Assert.Single(await _ana.TypesAsync("stop")).Text,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_message_delivered_again_does_nothing()
    {
        await AtFirstQuestionAsync();
        var typed = _ana.Typed("a");
        await _ana.SendsAsync(typed);
        await _ana.TypesAsync("b");
        var saves = _team.Assessments.Saves;

        Assert.Empty(await _ana.SendsAsync(typed));

        Assert.Equal(saves, _team.Assessments.Saves);
        Assert.Equal(["need", "requirements"], Ana.Answers.Keys.Order());
    }

    [Fact]
    public async Task The_finishing_message_delivered_again_does_nothing()
    {
        await AtFirstQuestionAsync();
        await _ana.TypesAsync("a");
        await _ana.TypesAsync("finish");
        var finish = _ana.Typed("finish");
        Assert.Single(await _ana.SendsAsync(finish));

        Assert.Empty(await _ana.SendsAsync(finish));
    }

    [Fact]
    public async Task Two_typed_at_once_answer_two_questions()
    {
        await AtFirstQuestionAsync();
        _team.Assessments.Meanwhile = () => _ana.TypesAsync("b");

        await _ana.TypesAsync("a");

        Assert.Equal("mostly-fixed", Ana.Answers["requirements"].Choice);
        Assert.Equal("one-task", Ana.Answers["need"].Choice);
    }

    [Fact]
    public async Task A_typed_answer_is_saved_once()
    {
        await AtFirstQuestionAsync();
        var saves = _team.Assessments.Saves;

        await _ana.TypesAsync("a because we are late");

        Assert.Equal(saves + 1, _team.Assessments.Saves);
    }

    [Fact]
    public async Task After_a_restart_it_goes_on_where_it_was()
    {
        await AtFirstQuestionAsync();
        await _ana.TypesAsync("a");
        using var team = _team.Restarted("Ana", "Ben");
        var typed = _ana.Typed("b");

        var asked = Drawn.Of(Assert.Single(await team.RunAsync(typed)));

        Assert.Contains("Question 4 of 18", asked.Text, StringComparison.Ordinal);
        Assert.Equal("skill-gap", Ana.Answers["need"].Choice);
    }

    [Fact]
    public async Task Forms_brought_one_to_one_can_be_answered_by_typing()
    {
        await _team.InThread("Ana").PressesAsync(Filling.Data("answer-in-chat"));
        await _team.DeliverAsync();

        var asked = Assert.Single(await _ana.TypesAsync("c b a"));

        Assert.Contains("Question 2 of 18", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["control", "cost", "speed"], Ana.Priorities.AsEnumerable());
    }

    [Fact]
    public async Task Typing_goes_on_where_a_form_in_the_chat_stands()
    {
        var form = Assert.Single(await _ana.PressesAsync(Filling.Data("answer")));
        await _ana.PressesAsync(form, "Next", [.. Given.Ranking]);

        await _ana.TypesAsync("b");

        Assert.Equal("mostly-fixed", Ana.Answers["requirements"].Choice);
    }

    [Fact]
    public async Task A_decision_that_has_closed_meanwhile_is_said_and_left()
    {
        await AtFirstQuestionAsync();
        await _team.InThread("Olga").TypesAsync("close");

        var said = Assert.Single(await _ana.TypesAsync("a"));
        var help = Assert.Single(await _ana.TypesAsync("b"));

        Assert.Contains("This decision is closed", said.Text, StringComparison.Ordinal);
        Assert.StartsWith("TalentBot", help.Text, StringComparison.Ordinal);
        Assert.Empty(Ana.Answers);
    }

    [Fact]
    public async Task With_several_decisions_a_number_chooses()
    {
        await GivenSecondAsync();

        var offer = Assert.Single(await _ana.TypesAsync("answer"));
        var wrong = Assert.Single(await _ana.TypesAsync("3"));
        var asked = Assert.Single(await _ana.TypesAsync("2"));

        Assert.Contains("2. ", offer.Text, StringComparison.Ordinal);
        Assert.Equal("Type a number from 1 to 2.", wrong.Text);
        var title = offer.Text.Split('\n')[2][3..];
        Assert.StartsWith($"{title}\nQuestion 1", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_is_gone_once_something_else_is_typed()
    {
        await GivenSecondAsync();
        await _ana.TypesAsync("answer");
        await _ana.TypesAsync("help");

        var help = Assert.Single(await _ana.TypesAsync("1"));

        Assert.StartsWith("TalentBot", help.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_decision_answer_says_so()
    {
        var said = Assert.Single(await _team.InPrivate("Zoe").TypesAsync("answer"));

        Assert.StartsWith("No decision waits", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_by_one_leader_appears_anywhere_else()
    {
        const string canary = "canary-7";
        await AtFirstQuestionAsync();
        await _ana.TypesAsync($"a because {canary}");
        await _ana.TypesAsync($"why {canary}");
        await _ana.TypesAsync(canary);
        await _ana.TypesAsync("finish");
        await _ana.TypesAsync("finish");
        var ben = await _team.InPrivate("Ben").TypesAsync("answer");
        await _team.InThread("Olga").TypesAsync("status");
        await _team.InThread("Olga").TypesAsync("close");
        await _team.DeliverAsync();

        Assert.NotEmpty(ben);
        Assert.DoesNotContain(
            _team.Adapter.Sent.Where(a => a.Conversation.Id != Places.PrivateId("Ana")),
            a => Drawn.Of(a).Whole.Contains(canary, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            _team.Log.Collector.GetSnapshot(),
            l => l.ToString().Contains(canary, StringComparison.Ordinal)
        );
    }

    private Task<Assessment> GivenSecondAsync()
    {
        var second = Given.Decision("Ana", "Ben");
        return _team.GivenAsync(
            second with
            {
                Id = "second-4567890abcdefghA",
                Title = "Second",
                StartedAt = second.StartedAt.AddHours(1),
            }
        );
    }

    private async Task AtFirstQuestionAsync()
    {
        await _ana.TypesAsync("answer");
        await _ana.TypesAsync("next");
    }
}
