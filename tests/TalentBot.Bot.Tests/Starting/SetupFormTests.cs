using System.Text.Json.Nodes;
using TalentBot.Decisions.Assessments;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Starting;

public sealed class SetupFormTests : IDisposable
{
    private static readonly (string, string)[] Valid =
    [
        ("title", "Payments rewrite"),
        ("about", "Three months late."),
        ("people", "oid-Ana,oid-Ben"),
        ("self", "false"),
        ("co-owners", "oid-Ana"),
        ("deadline.date", "2026-03-10"),
        ("deadline.time", "18:00"),
        ("quorum", "2"),
        ("gates", "our-direction"),
        ("visibility", "named"),
    ];

    private readonly Team _team = new("Olga", "Ana", "Ben");
    private readonly Client _olga;

    public SetupFormTests() => _olga = _team.InThread("Olga");

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task The_form_opens_with_the_typed_title_and_the_usual_deadline()
    {
        var form = await OpenedAsync("start Payments");

        Assert.Equal("Payments", form.Value("title"));
        Assert.Equal("2026-03-05", form.Value("deadline.date"));
        Assert.Equal("13:00", form.Value("deadline.time"));
        Assert.Equal(["Start"], form.Buttons);
    }

    [Fact]
    public async Task A_filled_in_form_starts_the_decision()
    {
        var answer = await _olga.SubmitsAsync(await OpenedAsync(), "Start", Valid);

        Assert.StartsWith("Started.", answer.Text, StringComparison.Ordinal);
        var decision = _team.Decision;
        Assert.Equal(("Payments rewrite", "Three months late."), (decision.Title, decision.About));
        Assert.Equal(
            [Given.Person("Ana"), Given.Person("Ben")],
            decision.Leaders.Select(l => l.Person)
        );
        Assert.Equal([Given.Person("Ana")], decision.CoOwners.AsEnumerable());
        Assert.Equal(new(2026, 3, 10, 17, 0, 0, TimeSpan.Zero), decision.Deadline);
        Assert.Equal((2, Visibility.Named), (decision.Quorum, decision.Visibility));
        Assert.Equal(["our-direction"], decision.Gates.AsEnumerable());
    }

    [Fact]
    public async Task A_button_without_an_id_opens_a_form_that_can_be_sent()
    {
        var form = await _olga.InvokesAsync("task/fetch", new JsonObject { ["verb"] = "setup" });

        var answer = await _olga.SubmitsAsync(form, "Start", Valid);

        Assert.StartsWith("Started.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_who_cannot_be_looked_up_in_time_are_invited_all_the_same()
    {
        var form = await OpenedAsync();
        _team.Members.Hangs = true;

        var answer = await _olga
            .SubmitsAsync(form, "Start", Valid)
            .WaitAsync(TimeSpan.FromSeconds(2.5));

        Assert.StartsWith("Started.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, _team.Decision.Leaders.Length);
    }

    [Fact]
    public async Task The_starter_answers_too_unless_they_say_otherwise()
    {
        await _olga.SubmitsAsync(
            await OpenedAsync(),
            "Start",
            ("title", "Payments"),
            ("people", "oid-Ana"),
            ("self", "true")
        );

        Assert.Equal(["Olga", "Ana"], _team.Decision.Leaders.Select(l => l.Person.Name));
    }

    [Fact]
    public async Task Every_fault_is_shown_at_once_beside_what_was_filled_in()
    {
        var again = await _olga.SubmitsAsync(
            await OpenedAsync(),
            "Start",
            ("title", " "),
            ("about", new string('x', 501)),
            ("people", ""),
            ("self", "false"),
            ("deadline.date", "2026-03-01"),
            ("deadline.time", "18:00"),
            ("quorum", "many"),
            ("gates", "no-gate"),
            ("visibility", "public")
        );

        string[] faults =
        [
            "Say in a few words what is decided.",
            "At most 500 characters.",
            "Choose at least one person, or answer yourself.",
            "Choose a time that is still to come.",
            "A whole number such as 3, or nothing.",
            "Choose among those shown.",
            "Choose one of the two.",
        ];
        Assert.All(faults, f => Assert.Contains(f, again.Text, StringComparison.Ordinal));
        Assert.Equal("many", again.Value("quorum"));
        Assert.Empty(_team.Assessments.All);
    }

    [Fact]
    public async Task A_form_with_faults_can_be_mended()
    {
        var again = await _olga.SubmitsAsync(await OpenedAsync(), "Start", ("people", "oid-Ana"));

        await _olga.SubmitsAsync(again, "Start", Valid);

        Assert.Equal("Payments rewrite", _team.Decision.Title);
    }

    [Fact]
    public async Task A_form_sent_twice_starts_one_decision()
    {
        var form = await OpenedAsync();

        await _olga.SubmitsAsync(form, "Start", Valid);
        var second = await _olga.SubmitsAsync(form, "Start", Valid);

        Assert.StartsWith("Started.", second.Text, StringComparison.Ordinal);
        Assert.Single(_team.Assessments.All);
    }

    [Fact]
    public async Task Of_two_people_who_open_the_same_card_the_second_is_told_that_hers_was_not_started()
    {
        var card = Assert.Single(await _olga.TypesAsync("start"));
        var ben = _team.InThread("Ben");
        var (first, second) = (
            await _olga.OpensAsync(card, "Set up…"),
            await ben.OpensAsync(card, "Set up…")
        );

        await _olga.SubmitsAsync(first, "Start", Valid);
        var told = await ben.SubmitsAsync(second, "Start", Valid);

        Assert.Equal(Given.Person("Olga"), _team.Decision.Owner);
        Assert.StartsWith("Somebody else has started", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_set_up_card_loses_its_button_once_the_decision_started()
    {
        var card = Assert.Single(await _olga.TypesAsync("start"));
        var form = await _olga.OpensAsync(card, "Set up…");
        var data = form.Data("Start");
        Array.ForEach(Valid, v => data[v.Item1] = v.Item2);

        await _olga.InvokesAsync("task/submit", data, replyTo: card.Message);
        var drawn = await _team.DeliverAsync();

        Assert.Empty(Assert.Single(drawn, d => d.Message == card.Message).Buttons);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("../../../../../../../../")]
    [InlineData("0123456789abcdefghijklmnopqrst")]
    public async Task An_invented_id_starts_nothing(string id)
    {
        var data = (await OpenedAsync()).Data("Start");
        Array.ForEach(Valid, v => data[v.Item1] = v.Item2);
        data["setup"] = id;

        var answer = await _olga.InvokesAsync("task/submit", data);

        Assert.StartsWith("This button belongs", answer.Text, StringComparison.Ordinal);
        Assert.Empty(_team.Assessments.All);
    }

    [Fact]
    public async Task A_picked_person_who_cannot_be_looked_up_is_kept_by_directory_id()
    {
        var form = await OpenedAsync();
        _team.Members.IsDown = true;

        await _olga.SubmitsAsync(form, "Start", Valid);

        Assert.Equal(new Person("oid-Ana", null, ""), _team.Decision.Leaders[0].Person);
    }

    [Fact]
    public async Task Card_data_cannot_name_another_owner()
    {
        var data = (await OpenedAsync()).Data("Start");
        Array.ForEach(Valid, v => data[v.Item1] = v.Item2);
        (data["owner"], data["userId"], data["from"]) = ("oid-Ben", "29:Ben", new JsonObject());

        await _olga.InvokesAsync("task/submit", data);

        Assert.Equal(Given.Person("Olga"), _team.Decision.Owner);
    }

    private async Task<Drawn> OpenedAsync(string line = "start") =>
        await _olga.OpensAsync(Assert.Single(await _olga.TypesAsync(line)), "Set up…");
}
