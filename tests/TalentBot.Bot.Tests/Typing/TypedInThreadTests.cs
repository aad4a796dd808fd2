using TalentBot.Assessments;
using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Typing;

public sealed class TypedInThreadTests : IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");
    private readonly Client _ana;
    private readonly Client _ben;

    public TypedInThreadTests() => (_ana, _ben) = (_team.InThread("Ana"), _team.InThread("Ben"));

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task A_named_decision_is_asked_in_its_thread_and_says_who_reads_it()
    {
        await GivenAsync(Visibility.Named);

        var asked = Assert.Single(await _ana.TypesAsync("answer"));

        Assert.Equal(Places.Thread().Id, asked.Place);
        Assert.StartsWith(
            "Ana:\nEverybody here reads what you type.",
            asked.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Question 1 of 18", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_leaders_answer_in_turns_and_nothing_gets_mixed_up()
    {
        await GivenAsync(Visibility.Named);
        await _ana.TypesAsync("answer");
        await _ben.TypesAsync("answer");

        await _ana.TypesAsync("a b c");
        await _ben.TypesAsync("c b a");
        await _ana.TypesAsync("a because of Ana");
        await _ana.TypesAsync("b");
        var asked = Assert.Single(await _ben.TypesAsync("d"));

        Assert.StartsWith(
            "Ben:\nRequirement stability: Exploratory",
            asked.Text,
            StringComparison.Ordinal
        );
        var (ana, ben) = (_team.Decision.Leaders[0], _team.Decision.Leaders[1]);
        Assert.Equal(["speed", "cost", "control"], ana.Priorities.AsEnumerable());
        Assert.Equal(["control", "cost", "speed"], ben.Priorities.AsEnumerable());
        Assert.Equal(new Answer("fixed", "of Ana"), ana.Answers["requirements"]);
        Assert.Equal("skill-gap", ana.Answers["need"].Choice);
        Assert.Equal(new Answer("exploratory", null), Assert.Single(ben.Answers).Value);
    }

    [Fact]
    public async Task A_third_person_is_not_drawn_in()
    {
        await GivenAsync(Visibility.Named);
        await _ana.TypesAsync("answer");

        var said = Assert.Single(await _team.InThread("Olga").TypesAsync("a"));

        Assert.StartsWith("TalentBot", said.Text, StringComparison.Ordinal);
        Assert.All(_team.Decision.Leaders, l => Assert.False(l.HasGivenAnything));
    }

    [Fact]
    public async Task Who_is_not_invited_learns_so_one_to_one()
    {
        await GivenAsync(Visibility.Named);

        var said = Assert.Single(await _team.InThread("Olga").TypesAsync("answer"));

        Assert.Equal(Places.PrivateId("Olga"), said.Place);
        Assert.Contains("not among the people invited", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_leaves_the_questions_in_the_thread_too()
    {
        await GivenAsync(Visibility.Named);
        await _ana.TypesAsync("answer");

        var said = Assert.Single(await _ana.TypesAsync("stop"));

        Assert.StartsWith("You have left the questions", said.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);
    }

    [Fact]
    public async Task Status_in_the_middle_is_answered_and_the_question_comes_again()
    {
        await GivenAsync(Visibility.Named);
        await _ana.TypesAsync("answer");

        var said = await _ana.TypesAsync("status");

        Assert.Equal(2, said.Count);
        Assert.Contains("0 of 2 finished.", said[0].Text, StringComparison.Ordinal);
        Assert.Contains("Question 1 of 18", said[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anonymous_decision_is_answered_one_to_one()
    {
        await GivenAsync(Visibility.Anonymous);

        Assert.Empty(await _ana.TypesAsync("answer"));
        await _ana.TypesAsync("a b c");

        Assert.Equal(
            Places.PrivateId("Ana"),
            Assert.Single(await _team.DeliverAsync(), d => d.Fields.Any()).Place
        );
        Assert.False(_team.Decision.Leaders[0].HasGivenAnything);
    }

    [Fact]
    public async Task Where_everybody_reads_nothing_is_taken_for_an_anonymous_decision()
    {
        await GivenAsync(Visibility.Named);
        await _ana.TypesAsync("answer");
        await _team.Assessments.ChangeAsync(
            Places.Tenant,
            Given.Id,
            a =>
                Task.FromResult(
                    new Change<object>(a with { Visibility = Visibility.Anonymous }, [], new())
                ),
            default
        );

        await _ana.TypesAsync("a b c");

        Assert.False(_team.Decision.Leaders[0].HasGivenAnything);
    }

    private async Task GivenAsync(Visibility visibility)
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben") with { Visibility = visibility });
        await _team.DeliverAsync();
    }

    [Fact]
    public async Task What_was_answered_unseen_is_not_shown_where_others_read()
    {
        await GivenAsync(Visibility.Named);
        var alone = _team.InPrivate("Ana");
        await alone.TypesAsync("answer");
        await alone.TypesAsync("b a c");
        await alone.TypesAsync("b because of the contract");
        await alone.TypesAsync("back");
        await alone.TypesAsync("back");

        var ranking = Assert.Single(await _ana.TypesAsync("answer"));
        var question = Assert.Single(await _ana.TypesAsync("next"));

        Assert.Contains("1 of 18", ranking.Text, StringComparison.Ordinal);
        Assert.All(
            [ranking, question],
            said =>
            {
                Assert.Contains("answered this already", said.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("so far", said.Text, StringComparison.Ordinal);
            }
        );
    }
}
