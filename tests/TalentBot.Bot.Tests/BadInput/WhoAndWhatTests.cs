using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;
using TalentBot.Starting;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.BadInput;

/// <summary>A button's data claims what is not so: who presses, which decision, which question.</summary>
public sealed class WhoAndWhatTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben", "Zoe");

    public Task InitializeAsync() => _team.GivenAsync(Given.Decision("Ana", "Ben"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Theory]
    [InlineData("userId", "29:Ben")]
    [InlineData("aadObjectId", "oid-Ben")]
    [InlineData("from", "oid-Ben")]
    [InlineData("leader", "oid-Ben")]
    public async Task Whoever_the_data_names_the_answer_is_the_pressers(string member, string other)
    {
        var form = await _team.InThread("Ana").OpensChecklistAsync();
        var data = form.Data("Next");
        data[member] = other;
        foreach (var (field, value) in Given.Ranking)
        {
            data[field] = value;
        }

        await _team.InThread("Ana").InvokesAsync("task/submit", data);

        Assert.True(LeaderOf("Ana").HasGivenAnything);
        Assert.False(LeaderOf("Ben").HasGivenAnything);
    }

    [Fact]
    public async Task A_decision_of_another_tenant_is_as_unknown_as_one_that_never_was()
    {
        var stranger = new Client(_team, Places.Person("Ana"), Places.Thread())
        {
            Tenant = "tenant-2",
        };

        var foreign = await stranger.InvokesAsync("task/fetch", Filling.Data("answer"));
        var unknown = await stranger.InvokesAsync("task/fetch", Unknown("answer"));

        Assert.Equal(unknown.Whole, foreign.Whole);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("status")]
    [InlineData("close")]
    [InlineData("share")]
    public async Task A_decision_of_another_channel_is_not_to_be_found_there(string verb)
    {
        var elsewhere = new Client(
            _team,
            Places.Person("Olga"),
            new(isGroup: true, conversationType: "channel", id: "19:elsewhere@thread.tacv2")
        );

        var foreign = await elsewhere.InvokesAsync("task/fetch", Filling.Data(verb));
        var unknown = await elsewhere.InvokesAsync("task/fetch", Unknown(verb));

        Assert.Equal(unknown.Whole, foreign.Whole);
    }

    [Fact]
    public async Task A_question_that_the_checklist_does_not_have_changes_nothing()
    {
        var form = await _team.InThread("Ana").OpensChecklistAsync();

        await _team
            .InThread("Ana")
            .SubmitsAsync(form, "Next", [.. Given.Ranking, ("shoe-size", "44")]);

        Assert.Empty(LeaderOf("Ana").Answers);
    }

    [Fact]
    public async Task Who_is_not_invited_answers_nothing()
    {
        var said = await _team.InThread("Zoe").OpensChecklistAsync();

        Assert.Contains("not among the people invited", said.Text, StringComparison.Ordinal);
        Assert.Equal(0, _team.Assessments.Saves);
    }

    [Fact]
    public async Task Who_does_not_own_it_does_not_close_it()
    {
        var said = await _team
            .InThread("Ana")
            .InvokesAsync("task/submit", Filling.Data("next", ("form", "close")));

        Assert.Contains("co-owners", said.Text, StringComparison.Ordinal);
        Assert.True(_team.Decision.TakesAnswers);
    }

    [Fact]
    public async Task An_answer_after_the_deadline_is_told_so_and_not_kept()
    {
        var form = await _team.InThread("Ana").OpensChecklistAsync();
        _team.Clock.SetUtcNow(_team.Decision.Deadline);

        var said = await _team.InThread("Ana").SubmitsAsync(form, "Next", [.. Given.Ranking]);

        Assert.Contains("closed", said.Text, StringComparison.Ordinal);
        Assert.False(LeaderOf("Ana").HasGivenAnything);
    }

    [Fact]
    public async Task An_old_form_with_other_values_changes_nothing_and_the_same_one_is_a_repetition()
    {
        var ana = _team.InThread("Ana");
        var old = await ana.OpensChecklistAsync();
        await ana.SubmitsAsync(old, "Next", [.. Given.Ranking]);
        var kept = LeaderOf("Ana");

        await ana.SubmitsAsync(old, "Next", [.. Given.Ranking]);
        var shown = await ana.SubmitsAsync(
            old,
            "Next",
            ("priority.1", "cost"),
            ("priority.2", "speed"),
            ("priority.3", "control")
        );

        Assert.Equal(kept.Priorities, LeaderOf("Ana").Priorities);
        Assert.Equal(kept.Revisions, LeaderOf("Ana").Revisions);
        Assert.Equal("control", shown.Value("priority.1"));
    }

    [Fact]
    public async Task Ten_thousand_guesses_find_no_decision()
    {
        var guesses = Enumerable
            .Range(0, 10_000)
            .Select(n =>
                Convert.ToBase64String(BitConverter.GetBytes((long)n).Concat(new byte[8]).ToArray())
            );

        foreach (var guess in guesses)
        {
            Assert.Null(await _team.Assessments.FindAsync(Places.Tenant, guess, default));
        }

        Assert.Equal(
            1000,
            Enumerable.Range(0, 1000).Select(_ => AssessmentId.New()).Distinct().Count()
        );
        Assert.True(AssessmentId.New().Length * 6 >= 128);
    }

    private Leader LeaderOf(string name) => _team.Decision.LeaderFor(Given.Person(name))!;

    private static JsonObject Unknown(string verb)
    {
        var data = Filling.Data(verb);
        data["assessment"] = AssessmentId.New();
        return data;
    }
}
