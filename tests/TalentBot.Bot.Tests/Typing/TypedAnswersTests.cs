using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Typing;

public sealed class TypedAnswersTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Ana", "Ben");
    private readonly Client _ana;

    public TypedAnswersTests() => _ana = _team.InPrivate("Ana");

    private Leader Ana => _team.Decision.Leaders[0];

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Answer_asks_the_first_open_question_as_text()
    {
        var question = await SaysAsync("answer");

        Assert.Equal(Places.PrivateId("Ana"), question.Place);
        Assert.StartsWith(
            "Payments rewrite\nQuestion 1 of 18 · Priorities",
            question.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("b) Total cost of ownership", question.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Nobody is shown who answered what",
            question.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_whole_decision_is_answered_by_typing_alone()
    {
        await SaysAsync("answer");
        await SaysAsync("control, speed, cost");
        for (var i = 0; i < 16; i++)
        {
            await SaysAsync("a");
        }

        var last = await SaysAsync("finish");

        Assert.StartsWith("Thank you, you have finished.", last.Text, StringComparison.Ordinal);
        Assert.Equal(["control", "speed", "cost"], Ana.Priorities.AsEnumerable());
        Assert.Equal(16, Ana.Answers.Count);
        Assert.Equal("fixed", Ana.Answers["requirements"].Choice);
        Assert.Equal(Team.Noon, Ana.FinishedAt);
    }

    [Theory]
    [InlineData("b")]
    [InlineData("B.")]
    [InlineData("b)")]
    [InlineData("Mostly fixed: only small changes to come")]
    [InlineData("mostly FIXED")]
    [InlineData("only small changes")]
    [InlineData("mostly-fixed")]
    [InlineData("b) Mostly fixed: only small changes to come")]
    public async Task A_letter_the_name_or_words_of_it_answer(string typed)
    {
        await AtFirstQuestionAsync();

        var next = await SaysAsync(typed);

        Assert.Equal(new Answer("mostly-fixed", null), Ana.Answers["requirements"]);
        Assert.StartsWith(
            "Requirement stability: Mostly fixed: only small changes to come.\n\nQuestion 3 of 18",
            next.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("fixed", "fixed")]
    [InlineData("not sure", "not-sure")]
    [InlineData("don't know", "not-sure")]
    [InlineData("Not my area", "not-my-area")]
    [InlineData("f", "not-my-area")]
    public async Task Exact_names_and_the_two_further_answers_are_taken(string typed, string choice)
    {
        await AtFirstQuestionAsync();

        await SaysAsync(typed);

        Assert.Equal(choice, Ana.Answers["requirements"].Choice);
    }

    [Theory]
    [InlineData("b because we are late")]
    [InlineData("b: we are late")]
    [InlineData("mostly fixed, because we are late")]
    [InlineData("Mostly fixed BECAUSE we are late")]
    public async Task A_reason_may_follow(string typed)
    {
        await AtFirstQuestionAsync();

        var next = await SaysAsync(typed);

        Assert.Equal(new Answer("mostly-fixed", "we are late"), Ana.Answers["requirements"]);
        Assert.Contains("Your reason is kept.", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_adds_the_reason_of_the_answer_before()
    {
        await AtFirstQuestionAsync();
        await SaysAsync("b");

        var asked = await SaysAsync("why we are late");

        Assert.Equal(new Answer("mostly-fixed", "we are late"), Ana.Answers["requirements"]);
        Assert.Contains("Question 3 of 18", asked.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why")]
    [InlineData("why we are late")]
    public async Task A_reason_without_an_answer_is_not_dropped_silently(string typed)
    {
        await AtFirstQuestionAsync();

        var asked = await SaysAsync(typed);

        Assert.StartsWith("To give a reason,", asked.Text, StringComparison.Ordinal);
        Assert.Empty(Ana.Answers);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_said_and_the_question_comes_again()
    {
        await AtFirstQuestionAsync();

        var asked = await SaysAsync("b because " + new string('x', 1001));

        Assert.StartsWith("Not saved: a reason may have", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Question 2 of 18", asked.Text, StringComparison.Ordinal);
        Assert.Empty(Ana.Answers);
    }

    [Fact]
    public async Task A_reason_given_before_stays_when_the_answer_changes()
    {
        await AtFirstQuestionAsync();
        await SaysAsync("b because we are late");
        await SaysAsync("back");

        await SaysAsync("a");

        Assert.Equal(new Answer("fixed", "we are late"), Ana.Answers["requirements"]);
    }

    [Fact]
    public async Task Two_readings_ask_again_and_name_both()
    {
        await AtFirstQuestionAsync();

        var asked = await SaysAsync("not");

        Assert.StartsWith(
            "That can mean e) Not sure and f) Not my area. Which one?",
            asked.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Question 2 of 18", asked.Text, StringComparison.Ordinal);
        Assert.Empty(Ana.Answers);
    }

    [Theory]
    [InlineData("banana")]
    [InlineData("3")]
    public async Task What_is_no_answer_gets_the_question_again_with_how_to_answer(string typed)
    {
        await AtFirstQuestionAsync();

        var asked = await SaysAsync(typed);

        Assert.StartsWith("I do not understand that", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Question 2 of 18", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Type a letter or the answer", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_goes_back_and_shows_what_was_answered()
    {
        await AtFirstQuestionAsync();
        await SaysAsync("b");

        var asked = await SaysAsync("back");
        var ranking = await SaysAsync("back");

        Assert.Contains("Question 2 of 18", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Your answer so far: Mostly fixed", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Question 1 of 18", ranking.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("skip")]
    public async Task A_question_can_be_left_open(string typed)
    {
        await AtFirstQuestionAsync();

        var asked = await SaysAsync(typed);

        Assert.StartsWith(
            "“Requirement stability” stays open.\n\nQuestion 3 of 18",
            asked.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(Ana.Answers);
    }

    [Fact]
    public async Task Finish_goes_to_the_end_which_names_what_is_open()
    {
        await AtFirstQuestionAsync();
        await SaysAsync("b");

        var end = await SaysAsync("finish");

        Assert.Contains(
            "Still open: Priorities, What is missing,",
            end.Text,
            StringComparison.Ordinal
        );
        Assert.Null(Ana.FinishedAt);
        await SaysAsync("finish");
        Assert.NotNull(Ana.FinishedAt);
    }

    [Fact]
    public async Task Finishing_with_nothing_given_is_explained()
    {
        await AtFirstQuestionAsync();
        await SaysAsync("finish");

        var end = await SaysAsync("finish");

        Assert.StartsWith("Nothing is answered yet.", end.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("speed, control, cost", "speed,control,cost")]
    [InlineData("b a c", "cost,speed,control")]
    [InlineData("bac", "cost,speed,control")]
    [InlineData("Degree of control > cost > speed of execution", "control,cost,speed")]
    [InlineData("cost speed control", "cost,speed,control")]
    public async Task A_ranking_is_typed_in_names_or_letters(string typed, string order)
    {
        await SaysAsync("answer");

        var asked = await SaysAsync(typed);

        Assert.Equal(order.Split(','), Ana.Priorities.AsEnumerable());
        Assert.StartsWith("Priorities: ", asked.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cost", "Not saved: name all of them")]
    [InlineData("speed, cost", "Not saved: name all of them")]
    [InlineData("speed, speed, cost", "Not saved: you named one of them twice")]
    public async Task A_ranking_that_is_incomplete_is_asked_again(string typed, string said)
    {
        await SaysAsync("answer");

        var asked = await SaysAsync(typed);

        Assert.StartsWith(said, asked.Text, StringComparison.Ordinal);
        Assert.Contains("Question 1 of 18", asked.Text, StringComparison.Ordinal);
        Assert.Empty(Ana.Priorities);
    }

    [Fact]
    public async Task Typing_merges_and_makes_the_card_drawn_before_an_old_one()
    {
        var form = await _ana.InvokesAsync("task/fetch", Filling.Data("answer"));
        form = await _ana.SubmitsAsync(form, "Next", [.. Given.Ranking]);
        await SaysAsync("answer");
        await SaysAsync("b");

        var shown = await _ana.SubmitsAsync(form, "Next", ("need", "one-task"));

        Assert.Contains("was not taken over", shown.Text, StringComparison.Ordinal);
        Assert.Equal("mostly-fixed", shown.Value("requirements"));
        Assert.DoesNotContain("need", Ana.Answers.Keys);
    }

    [Fact]
    public async Task It_is_asked_and_understood_in_the_persons_language()
    {
        var asked = Assert.Single(await _ana.SendsAsync(German("answer")));
        Assert.Contains("Tempo der Umsetzung", asked.Text, StringComparison.Ordinal);

        await _ana.SendsAsync(German("cab"));

        Assert.Equal(["control", "speed", "cost"], Ana.Priorities.AsEnumerable());
    }

    private Microsoft.Bot.Schema.Activity German(string line)
    {
        var message = _ana.Typed(line);
        message.Locale = "de-DE";
        return message;
    }

    private async Task AtFirstQuestionAsync()
    {
        await SaysAsync("answer");
        await SaysAsync("next");
    }

    private async Task<Drawn> SaysAsync(string line) => Assert.Single(await _ana.TypesAsync(line));
}
