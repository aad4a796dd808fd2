using TalentBot.Decisions.Assessments;
using TalentBot.Decisions.Assessments.Forms;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Dialogs;

public sealed class SecondRoundTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Ana", "Ben");
    private readonly Client _ana;

    public SecondRoundTests() => _ana = _team.InThread("Ana");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben") with { Visibility = Visibility.Named });
        await _ana.OpensChecklistAsync();
        var forms = await _ana.FillsAllAsync();
        await _ana.SubmitsAsync(forms[^1], "Finish");
        await ApplyAsync(new Command.Close(Given.Person("Olga")));
        await ApplyAsync(
            new Command.StartSecondRound(
                Given.Person("Olga"),
                ["core"],
                Team.Noon + TimeSpan.FromDays(5)
            )
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Only_the_questions_of_the_round_are_asked_with_what_was_answered()
    {
        var form = await _ana.OpensChecklistAsync();

        Assert.Contains("1 of 2", form.Text, StringComparison.Ordinal);
        Assert.Contains("Second round", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_kept_and_finishing_counts_for_the_round()
    {
        var form = await _ana.OpensChecklistAsync();
        var finish = await _ana.SubmitsAsync(form, "Next", ("core", "differentiating"));
        var done = await _ana.SubmitsAsync(finish, "Finish");

        Assert.Contains("you have finished", done.Text, StringComparison.Ordinal);
        Assert.Equal("differentiating", _team.Decision.Leaders[0].Answers["core"].Choice);
        Assert.Equal((1, 2), (_team.Decision.FinishedRound, _team.Decision.RoundNumber));
    }

    [Fact]
    public async Task Finishing_late_without_having_finished_the_round_is_refused()
    {
        var form = await _ana.OpensChecklistAsync();
        var finish = await _ana.SubmitsAsync(form, "Next", ("core", "differentiating"));
        await ApplyAsync(new Command.Close(Given.Person("Olga")));

        var late = await _ana.SubmitsAsync(finish, "Finish");

        Assert.Contains("is closed", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thank you", late.Text, StringComparison.Ordinal);
    }

    private Task<Assessment?> ApplyAsync(Command command) =>
        _team.Assessments.ChangeAsync<Assessment>(
            Places.Tenant,
            Given.Id,
            assessment =>
            {
                var plan = Plan.For(Decisions.Frameworks.FrameworkFile.Default, assessment);
                var next = (
                    (Outcome.Accepted)LifeCycle.Decide(assessment, plan, command, Team.Noon)
                ).Next;
                return Task.FromResult(
                    new TalentBot.Assessments.Change<Assessment>(next, [], next)
                );
            },
            default
        );
}
