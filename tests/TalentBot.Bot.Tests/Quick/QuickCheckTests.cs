using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Frameworks;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Quick;

public sealed class QuickCheckTests : IDisposable
{
    private readonly Team _team = new("Ana", "Ben");
    private readonly Client _ana;

    public QuickCheckTests() => _ana = _team.InPrivate("Ana");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task The_first_form_appears_at_once_in_the_chat()
    {
        var form = Assert.Single(await _ana.TypesAsync("quick Payments team"));

        Assert.Equal(Places.PrivateId("Ana"), form.Place);
        Assert.StartsWith(
            "Payments team\n1 of 6 · Priorities",
            form.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Only you see this check", form.Text, StringComparison.Ordinal);
        Assert.Equal(["priority.1", "priority.2", "priority.3"], form.Fields);
        Assert.Empty(await _team.DeliverAsync());
    }

    [Fact]
    public async Task It_begins_from_the_help_of_the_chat()
    {
        var help = Assert.Single(await _ana.TypesAsync("help"));
        var form = Assert.Single(await _ana.PressesAsync(help, "Quick check"));

        Assert.Equal(Places.PrivateId("Ana"), form.Place);
        Assert.StartsWith("Quick check\n1 of 6", form.Text, StringComparison.Ordinal);
        Assert.Empty(await _team.DeliverAsync());
    }

    [Fact]
    public async Task Its_button_begins_nothing_in_a_channel()
    {
        var help = Assert.Single(await _ana.TypesAsync("help"));

        await _team.InThread("Ben").PressesAsync(help.Data("Quick check"));

        Assert.Empty(_team.Assessments.All);
    }

    [Fact]
    public async Task Eight_questions_are_asked_and_the_recommendation_appears_in_the_same_chat()
    {
        var form = Assert.Single(await _ana.TypesAsync("quick"));
        form = Assert.Single(await _ana.PressesAsync(form, "Next", [.. Given.Ranking]));
        var asked = 0;
        while (!form.Buttons.Contains("Finish"))
        {
            var questions = form.Fields.Where(f =>
                !f.EndsWith(".reason", StringComparison.Ordinal)
            );
            (string, string)[] values = [.. questions.Select(q => (q, First(q)))];
            asked += values.Length;
            form = Assert.Single(await _ana.PressesAsync(form, "Next", values));
        }

        var thanks = Assert.Single(await _ana.PressesAsync(form, "Finish"));
        var card = Assert.Single(await _team.DeliverAsync());

        Assert.Equal(8, asked);
        Assert.Contains("follows in this chat", thanks.Text, StringComparison.Ordinal);
        Assert.Equal(Places.PrivateId("Ana"), card.Place);
        Assert.Contains("Quick check", card.Text, StringComparison.Ordinal);
        Assert.Contains("Only you see this", card.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Closed>(_team.Decision.State);
        var record = Assert.Single(await _ana.PressesAsync(card, "Record"));
        Assert.Contains("Only you see this check", record.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Named decision", record.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_answered_by_typing_as_well()
    {
        await _ana.TypesAsync("quick");
        await _ana.TypesAsync("a b c");
        for (var i = 0; i < 8; i++)
        {
            await _ana.TypesAsync("b");
        }

        var thanks = Assert.Single(await _ana.TypesAsync("finish"));

        Assert.Contains("follows in this chat", thanks.Text, StringComparison.Ordinal);
        Assert.Equal(Places.PrivateId("Ana"), Assert.Single(await _team.DeliverAsync()).Place);
        Assert.Equal(8, _team.Decision.Leaders[0].Answers.Count);
    }

    [Fact]
    public async Task One_that_is_open_goes_on()
    {
        await _ana.TypesAsync("quick Payments team");
        await _ana.TypesAsync("a b c");
        await _ana.TypesAsync("stop");

        var form = Assert.Single(await _ana.TypesAsync("quick"));

        Assert.Contains("2 of 6", form.Text, StringComparison.Ordinal);
        Assert.Single(_team.Assessments.All);
    }

    [Fact]
    public async Task Another_title_does_not_vanish_without_a_word()
    {
        await _ana.TypesAsync("quick Payments team");

        var form = Assert.Single(await _ana.TypesAsync("quick Search team"));

        Assert.StartsWith("Payments team", form.Text, StringComparison.Ordinal);
        Assert.Contains("no other was started", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_one_makes_room_for_the_next()
    {
        await _ana.TypesAsync("quick First");
        await _ana.TypesAsync("a b c");
        await _ana.TypesAsync("finish");
        await _ana.TypesAsync("finish");

        var form = Assert.Single(await _ana.TypesAsync("quick Second"));

        Assert.StartsWith("Second\n1 of 6", form.Text, StringComparison.Ordinal);
        Assert.Equal(2, _team.Assessments.All.Length);
    }

    [Fact]
    public async Task Delivered_again_it_starts_once()
    {
        var quick = _ana.Typed("quick Payments team");
        await _ana.SendsAsync(quick);
        await _ana.SendsAsync(quick);

        Assert.Single(_team.Assessments.All);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("status")]
    public async Task Nobody_else_finds_it(string verb)
    {
        await _ana.TypesAsync("quick Payments team");
        var data = Filling.Data(verb);
        data["assessment"] = _team.Decision.Id;

        var said = await _team.InPrivate("Ben").InvokesAsync("task/fetch", data);

        Assert.Contains("I do not find that decision", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_owner_does_not_show_it_in_a_channel_by_accident()
    {
        await _ana.TypesAsync("quick Payments team");
        var data = Filling.Data("status");
        data["assessment"] = _team.Decision.Id;

        var said = Assert.Single(await _team.InThread("Ana").PressesAsync(data));

        Assert.Equal(Places.PrivateId("Ana"), said.Place);
        Assert.DoesNotContain("Payments team", said.Text, StringComparison.Ordinal);
    }

    private static string First(string question) =>
        FrameworkFile.Default.Question(question).Levels[0].Id;
}
