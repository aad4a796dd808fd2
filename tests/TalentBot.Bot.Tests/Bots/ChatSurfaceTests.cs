using System.Net;
using Microsoft.Bot.Schema.Teams;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Bots;

public sealed class ChatSurfaceTests : IAsyncLifetime, IDisposable
{
    private readonly Team _team = new("Olga", "Ana", "Ben");
    private readonly Client _ana;
    private Drawn _form = null!;

    public ChatSurfaceTests() => _ana = _team.InPrivate("Ana");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Given.Decision("Ana", "Ben"));
        await _team.InThread("Ana").TypesAsync("answer");
        _form = (await _team.DeliverAsync())[^1];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Theory]
    [InlineData("close")]
    [InlineData("deadline")]
    public async Task What_comes_one_to_one_names_the_conversation_that_it_is_about(string line)
    {
        var typed = _team.InThread("Olga").Typed(line);
        typed.From = Places.Person(line is "close" ? "Ana" : "Olga");
        typed.ChannelData = new TeamsChannelData
        {
            Tenant = new(Places.Tenant),
            Team = new(name: "Platform"),
            Channel = new(name: "[Payments](https://a.example)"),
        };

        var told = Assert.Single(await _team.InThread("Olga").SendsAsync(typed));

        Assert.StartsWith("a:", told.Place, StringComparison.Ordinal);
        Assert.Contains(
            "In the conversation: Platform › [Payments](https://a.example)",
            told.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_form_takes_the_place_of_the_one_before()
    {
        var next = Assert.Single(await _ana.PressesAsync(_form, "Next", [.. Given.Ranking]));

        Assert.Equal(_form.Message, next.Message);
        Assert.Contains("2 of 6", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_checklist_is_answered_on_one_card()
    {
        var form = await PressAsync(_form, "Next", [.. Given.Ranking]);
        foreach (var section in Filling.Sections)
        {
            form = await PressAsync(form, "Next", Given.Section(section));
        }

        var thanks = await PressAsync(form, "Finish");

        Assert.Equal(_form.Message, thanks.Message);
        Assert.StartsWith("Payments rewrite\nThank you", thanks.Text, StringComparison.Ordinal);
        Assert.NotNull(_team.Decision.Leaders[0].FinishedAt);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task A_form_whose_message_is_gone_is_posted_anew(HttpStatusCode status)
    {
        _team.Adapter.Fault = (call, _) => call == "update" ? Refused.With(status) : null;

        var next = Assert.Single(await _ana.PressesAsync(_form, "Next", [.. Given.Ranking]));

        Assert.NotEqual(_form.Message, next.Message);
        Assert.Equal(Places.PrivateId("Ana"), next.Place);
        Assert.Contains("2 of 6", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_kept_though_the_next_form_cannot_be_shown()
    {
        _team.Adapter.Fault = (call, _) =>
            call == "update" ? Refused.With(HttpStatusCode.ServiceUnavailable) : null;

        var said = Assert.Single(await _ana.PressesAsync(_form, "Next", [.. Given.Ranking]));

        Assert.StartsWith("Something went wrong", said.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["control", "speed", "cost"],
            _team.Decision.Leaders[0].Priorities.AsEnumerable()
        );
    }

    [Fact]
    public async Task A_form_goes_on_in_the_dialog_and_back()
    {
        await PressAsync(_form, "Next", [.. Given.Ranking]);
        var dialog = await _team.InThread("Ana").OpensChecklistAsync();
        await _team.InThread("Ana").SubmitsAsync(dialog, "Next", Given.Section("scope"));

        var late = await PressAsync(_form, "Next", [.. Given.Ranking]);

        Assert.Contains("3 of 6", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_takes_the_place_of_the_form()
    {
        await _team.InThread("Olga").TypesAsync("close");

        var said = await PressAsync(_form, "Next", [.. Given.Ranking]);

        Assert.Equal(_form.Message, said.Message);
        Assert.StartsWith(
            "Payments rewrite\nThis decision is closed",
            said.Text,
            StringComparison.Ordinal
        );
    }

    private async Task<Drawn> PressAsync(
        Drawn card,
        string button,
        params (string, string)[] inputs
    ) => Assert.Single(await _ana.PressesAsync(card, button, inputs));
}
