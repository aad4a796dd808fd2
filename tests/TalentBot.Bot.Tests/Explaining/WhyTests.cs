using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;
using Answered = TalentBot.Tests.Cards.Given;

namespace TalentBot.Tests.Explaining;

public sealed class WhyTests : IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task Who_presses_why_reads_it_alone()
    {
        var card = await ClosedAsync();

        var why = await _team.InThread("Ana").OpensAsync(card, "Why");

        Assert.Null(why.Place);
        Assert.Contains("What the verdict rests on", why.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_client_has_no_dialogs_it_comes_one_to_one()
    {
        var card = await ClosedAsync();

        var why = Assert.Single(await _team.InThread("Ana").PressesAsync(card, "Why"));

        Assert.Equal(Places.PrivateId("Ana"), why.Place);
        Assert.Contains("What the verdict rests on", why.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Why")]
    [InlineData("Record")]
    public async Task One_to_one_the_result_stays_beside_what_was_asked_of_it(string button)
    {
        var card = await ClosedAsync();

        var shown = await _team.InPrivate("Olga").PressesAsync(card, button);

        Assert.NotEqual(card.Message, Assert.Single(shown).Message);
    }

    [Fact]
    public async Task Typed_it_is_answered_where_it_was_asked()
    {
        await ClosedAsync();

        var why = Assert.Single(await _team.InThread("Ben").TypesAsync("why"));

        Assert.Equal(Places.Thread().Id, why.Place);
        Assert.Contains("What the verdict rests on", why.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_explained_while_answers_are_taken()
    {
        var card = await ClosedAsync();
        await _team.Assessments.ChangeAsync(
            Places.Tenant,
            Given.Id,
            assessment =>
                Task.FromResult(
                    new TalentBot.Assessments.Change<object>(
                        assessment with
                        {
                            State = new AssessmentState.Open(),
                        },
                        [],
                        new()
                    )
                ),
            default
        );

        var why = await _team.InThread("Ana").OpensAsync(card, "Why");

        Assert.StartsWith("Answers are still taken", why.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_decision_is_explained_to_nobody()
    {
        await _team.GivenAsync(
            Final() with
            {
                State = new AssessmentState.Cancelled(Team.Noon, ""),
            }
        );
        await _team.DeliverAsync();

        var why = Assert.Single(await _team.InThread("Ana").TypesAsync("why"));

        Assert.Contains("was cancelled", why.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_answered_there_is_nothing_to_explain()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben") with { State = Final().State });

        var why = Assert.Single(await _team.InThread("Ana").TypesAsync("why"));

        Assert.Contains("nothing to explain", why.Text, StringComparison.Ordinal);
    }

    private async Task<Drawn> ClosedAsync()
    {
        await _team.Assessments.AddAsync(
            Final(),
            "origin",
            [new Effect.PostRecommendation()],
            default
        );
        return Assert.Single(await _team.DeliverAsync());
    }

    private static Assessment Final() =>
        Answered.Closed(
            Answered.Answered(
                Given.Decision("Ana", "Ben", "Cara"),
                (leader, question) => (leader + question) % 4
            )
        );
}
