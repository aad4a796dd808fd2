using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Dialogs;

public sealed class SeveralLeadersTests : IDisposable
{
    private static readonly string[] Names = ["Ana", "Ben", "Cara", "Dan", "Eve"];

    private readonly Team _team = new(Names);

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Five_leaders_in_one_thread_keep_out_of_each_others_way()
    {
        await _team.GivenAsync(Given.Decision(Names));
        var leaders = Names
            .Select((name, i) => (Client: _team.InThread(name), Level: i % 4))
            .ToArray();

        var forms = await EachAsync(leaders, l => l.Client.OpensChecklistAsync());
        forms = await EachAsync(
            leaders,
            (l, i) => l.Client.SubmitsAsync(forms[i], "Next", [.. Given.Ranking])
        );
        foreach (var section in Filling.Sections)
        {
            forms = await EachAsync(
                leaders,
                (l, i) => l.Client.SubmitsAsync(forms[i], "Next", Given.Section(section, l.Level))
            );
        }

        forms = await EachAsync(leaders, (l, i) => l.Client.SubmitsAsync(forms[i], "Finish"));

        Assert.Equal(
            ["fixed", "mostly-fixed", "evolving", "exploratory", "fixed"],
            _team.Decision.Leaders.Select(l => l.Answers["requirements"].Choice)
        );
        Assert.IsType<AssessmentState.Closed>(_team.Decision.State);
        Assert.Single(_team.Assessments.Outbox, e => e is Effect.PostRecommendation);
    }

    [Fact]
    public async Task A_leader_who_saves_in_between_loses_nothing()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        var (ana, ben) = (_team.InThread("Ana"), _team.InThread("Ben"));
        var (anas, bens) = (await ana.OpensChecklistAsync(), await ben.OpensChecklistAsync());
        _team.Assessments.Meanwhile = () => ben.SubmitsAsync(bens, "Next", [.. Given.Ranking]);

        var next = await ana.SubmitsAsync(anas, "Next", [.. Given.Ranking]);

        Assert.Contains("2 of 6", next.Text, StringComparison.Ordinal);
        Assert.All(_team.Decision.Leaders, l => Assert.Equal(1, l.Revision("priorities")));
    }

    [Fact]
    public async Task The_same_form_on_its_way_twice_at_once_is_counted_once()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        var ana = _team.InThread("Ana");
        var form = await ana.OpensChecklistAsync();
        _team.Assessments.Meanwhile = () => ana.SubmitsAsync(form, "Next", [.. Given.Ranking]);

        var next = await ana.SubmitsAsync(form, "Next", [.. Given.Ranking]);

        Assert.Contains("2 of 6", next.Text, StringComparison.Ordinal);
        Assert.Equal(1, _team.Decision.Leaders[0].Revision("priorities"));
    }

    [Fact]
    public async Task An_answer_on_its_way_while_an_owner_closes_is_refused()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        var ana = _team.InThread("Ana");
        var form = await ana.OpensChecklistAsync();
        _team.Assessments.Meanwhile = () => _team.InThread("Olga").TypesAsync("close");

        var answer = await ana.SubmitsAsync(form, "Next", [.. Given.Ranking]);

        Assert.StartsWith("This decision is closed", answer.Text, StringComparison.Ordinal);
        Assert.False(_team.Decision.Leaders[0].HasGivenAnything);
    }

    private static Task<Drawn[]> EachAsync(
        (Client Client, int Level)[] leaders,
        Func<(Client Client, int Level), Task<Drawn>> act
    ) => EachAsync(leaders, (leader, _) => act(leader));

    /// <summary>One after another: the adapter plays one turn at a time.</summary>
    private static async Task<Drawn[]> EachAsync(
        (Client Client, int Level)[] leaders,
        Func<(Client Client, int Level), int, Task<Drawn>> act
    )
    {
        List<Drawn> drawn = [];
        foreach (var (i, leader) in leaders.Index())
        {
            drawn.Add(await act(leader, i));
        }

        return [.. drawn];
    }
}
