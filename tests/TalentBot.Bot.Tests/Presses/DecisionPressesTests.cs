using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Presses;

public sealed class DecisionPressesTests : IAsyncLifetime, IDisposable
{
    private const string Outlook = "closing now gives a tendency";

    private readonly Team _team = new("Olga", "Ana", "Ben");
    private Drawn _card = null!;

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        _card = Assert.Single(await _team.DeliverAsync());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task An_owner_learns_what_closing_now_would_mean()
    {
        var status = await _team.InThread("Olga").OpensAsync(_card, "Status");

        Assert.Contains("0 of 2 finished.", status.Text, StringComparison.Ordinal);
        Assert.Contains(Outlook, status.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ana")]
    [InlineData("Zoe")]
    public async Task Others_see_the_status_without_that(string name)
    {
        var status = await _team.InThread(name).OpensAsync(_card, "Status");

        Assert.Contains("0 of 2 finished.", status.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Outlook, status.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_drawn_into_the_channel_is_the_public_one()
    {
        var status = Assert.Single(await _team.InThread("Olga").PressesAsync(_card, "Status"));

        Assert.Equal(Places.Thread().Id, status.Place);
        Assert.DoesNotContain(Outlook, status.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_is_asked_before_it_closes()
    {
        var asked = await _team.InThread("Olga").OpensAsync(_card, "Close…");

        Assert.Equal(["Finish: close now"], asked.Buttons);
        Assert.Contains(Outlook, asked.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);
    }

    [Fact]
    public async Task Where_a_client_has_no_dialogs_the_owner_is_asked_one_to_one()
    {
        var asked = Assert.Single(await _team.InThread("Olga").PressesAsync(_card, "Close…"));
        var closed = await _team.InPrivate("Olga").PressesAsync(asked, "Finish: close now");

        Assert.Equal(Places.PrivateId("Olga"), asked.Place);
        Assert.StartsWith(
            "Payments rewrite\nClosed.",
            Assert.Single(closed).Text,
            StringComparison.Ordinal
        );
        Assert.IsType<AssessmentState.Closed>(_team.Decision.State);
    }

    [Fact]
    public async Task An_owner_who_confirms_closes_it()
    {
        var olga = _team.InThread("Olga");

        var closed = await olga.SubmitsAsync(
            await olga.OpensAsync(_card, "Close…"),
            "Finish: close now"
        );
        var drawn = await _team.DeliverAsync();

        Assert.StartsWith("Closed.", closed.Text, StringComparison.Ordinal);
        Assert.Equal(2, drawn.Count);
        Assert.Equal(_card.Message, drawn[0].Message);
        Assert.Contains("an owner closed it", drawn[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirming_twice_posts_one_recommendation()
    {
        var olga = _team.InThread("Olga");
        var asked = await olga.OpensAsync(_card, "Close…");

        await olga.SubmitsAsync(asked, "Finish: close now");
        var again = await olga.SubmitsAsync(asked, "Finish: close now");

        Assert.Contains("closed already", again.Text, StringComparison.Ordinal);
        Assert.Single(_team.Assessments.Outbox, e => e is Effect.PostRecommendation);
    }

    [Fact]
    public async Task Nobody_else_is_asked()
    {
        var refused = await _team.InThread("Ana").OpensAsync(_card, "Close…");

        Assert.StartsWith("Only the person who started", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_closes_it_with_the_owners_form()
    {
        var asked = await _team.InThread("Olga").OpensAsync(_card, "Close…");

        var refused = await _team.InThread("Ana").SubmitsAsync(asked, "Finish: close now");

        Assert.StartsWith("Only the person who started", refused.Text, StringComparison.Ordinal);
        Assert.IsType<AssessmentState.Open>(_team.Decision.State);
    }

    [Fact]
    public async Task An_owner_is_not_asked_about_a_closed_decision()
    {
        await _team.InThread("Olga").TypesAsync("close");

        var told = await _team.InThread("Olga").OpensAsync(_card, "Close…");

        Assert.Contains("closed already", told.Text, StringComparison.Ordinal);
    }
}
