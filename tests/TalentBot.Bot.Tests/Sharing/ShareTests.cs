using System.Net;
using TalentBot.Decisions.Assessments;
using TalentBot.Delivery;
using TalentBot.Installations;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Sharing;

public sealed class ShareTests : IAsyncLifetime, IDisposable
{
    private const string General = "19:team";
    private const string Board = "19:board@thread.tacv2";

    private readonly Team _team = new("Olga", "Ana", "Ben", "Cara");

    public async Task InitializeAsync()
    {
        await _team.GivenAsync(Closed(Given.Decision("Ana", "Ben", "Cara")));
        await AddAsync(General, InstallationKind.Team, "Platform");
        _team.Members.Channels[General] = [(General, null), (Board, "Board")];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _team.Dispose();

    [Fact]
    public async Task An_owner_shares_a_result_to_a_channel_as_a_thread_of_its_own()
    {
        var form = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));
        var said = await SubmitAsync(form, Board, "For Friday.");

        Assert.Contains("Platform › Board", said.Text, StringComparison.Ordinal);
        var summary = Assert.Single(await SummariesAsync());
        Assert.StartsWith(Board + ";messageid=", summary.Place, StringComparison.Ordinal);
        Assert.Contains("Payments rewrite", summary.Text, StringComparison.Ordinal);
        Assert.Contains("For Friday.", summary.Text, StringComparison.Ordinal);
        Assert.Contains("Shared by Olga", summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_several_results_is_shared_without_any_dialog()
    {
        await _team.GivenAsync(
            Closed(Given.Decision("Ana", "Ben")) with
            {
                Id = "other",
                Title = "Search",
            }
        );
        var which = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));
        var form = await ChooseAsync(which, "Search");

        await SubmitAsync(form, Board);

        Assert.NotEqual(which.Message, form.Message);
        Assert.Contains(
            "Search",
            Assert.Single(await SummariesAsync()).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("share to Board: For Friday")]
    [InlineData("Share to platform board : For Friday")]
    [InlineData("teilen an Board: For Friday")]
    public async Task It_is_shared_by_typing_alone(string line)
    {
        var said = Assert.Single(await _team.InPrivate("Olga").TypesAsync(line));
        var summary = Assert.Single(await SummariesAsync());

        Assert.Contains("on its way to Platform › Board", said.Text, StringComparison.Ordinal);
        Assert.StartsWith(Board + ";messageid=", summary.Place, StringComparison.Ordinal);
        Assert.Contains("For Friday", summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_several_results_is_named_by_its_number()
    {
        await _team.GivenAsync(
            Closed(Given.Decision("Ana", "Ben")) with
            {
                Id = "other",
                Title = "Search",
            }
        );
        var olga = _team.InPrivate("Olga");
        var which = Assert.Single(await olga.TypesAsync("share"));
        var number = NumberOf(which, "Search");

        Assert.Equal(which.Text, Assert.Single(await olga.TypesAsync("share 7")).Text);
        var form = Assert.Single(await olga.TypesAsync($"share {number}"));
        await olga.TypesAsync($"share {number} to Board");

        Assert.Contains("Search", form.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Search",
            Assert.Single(await SummariesAsync()).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("share to Nowhere: For Friday")]
    [InlineData("share to Platform: For Friday")]
    public async Task A_name_that_means_no_place_or_several_brings_the_form_with_what_was_typed(
        string line
    )
    {
        var form = Assert.Single(await _team.InPrivate("Olga").TypesAsync(line));

        Assert.Contains("Choose one of the places", form.Text, StringComparison.Ordinal);
        Assert.Equal("For Friday", form.Value("note"));
        Assert.Empty(await SummariesAsync());
    }

    [Fact]
    public async Task It_is_typed_in_the_thread_as_well()
    {
        await _team.InThread("Olga").TypesAsync("share to Board");

        Assert.Single(await SummariesAsync());
    }

    [Fact]
    public async Task Pressed_twice_it_is_posted_once()
    {
        var form = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));
        await SubmitAsync(form, Board);

        var said = await SubmitAsync(form, Board);

        Assert.Contains("already", said.Text, StringComparison.Ordinal);
        Assert.Single(await SummariesAsync());
    }

    [Fact]
    public async Task A_channel_of_a_team_whose_name_is_not_known_goes_by_its_own()
    {
        await AddAsync("19:nameless", InstallationKind.Team, "");
        _team.Members.Channels["19:nameless"] = [("19:nameless", null)];

        var form = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));

        Assert.Contains("\"title\":\"General\"", form.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_does_not_wait_for_a_platform_that_does_not_answer()
    {
        _team.Members.Hangs = true;

        var said = await _team
            .InThread("Olga")
            .InvokesAsync("task/fetch", Filling.Data("share"))
            .WaitAsync(TimeSpan.FromSeconds(4.5));

        Assert.Contains("no channel or group chat", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_chat_that_both_are_in_is_offered_too()
    {
        await AddAsync("19:group", InstallationKind.GroupChat, "");
        var form = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));

        await SubmitAsync(form, "19:group");

        Assert.Equal("19:group", Assert.Single(await SummariesAsync()).Place);
    }

    [Fact]
    public async Task A_place_that_the_person_is_not_in_is_neither_offered_nor_taken()
    {
        await AddAsync("19:secret", InstallationKind.GroupChat, "Secret plans");
        _team.Members.Absent.Add(("19:secret", "29:Olga"));
        var form = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));

        var again = await SubmitAsync(form, "19:secret");

        Assert.DoesNotContain("Secret plans", form.Whole, StringComparison.Ordinal);
        Assert.Contains("Choose one of the places", again.Text, StringComparison.Ordinal);
        Assert.Empty(await SummariesAsync());
    }

    [Fact]
    public async Task Places_of_another_tenant_are_not_offered()
    {
        await _team.Installations.RememberAsync(
            new("tenant-2", "19:x", InstallationKind.GroupChat, Places.ServiceUrl, "28:bot", "X"),
            default
        );

        var form = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));

        Assert.DoesNotContain("19:x", form.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_common_place_the_way_to_one_is_said()
    {
        _team.Members.IsDown = true;

        var said = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));

        Assert.Contains("Add me to a team", said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ana")]
    [InlineData("Ben")]
    public async Task Who_does_not_own_it_has_nothing_to_share(string name)
    {
        var said = Assert.Single(await _team.InPrivate(name).TypesAsync("share"));

        Assert.Contains("no result to share", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_thread_it_is_refused_privately_to_others()
    {
        var said = Assert.Single(await _team.InThread("Ana").TypesAsync("share"));

        Assert.Equal(Places.PrivateId("Ana"), said.Place);
        Assert.Contains("co-owners", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_bot_may_not_post_the_owner_is_told()
    {
        var form = Assert.Single(await _team.InPrivate("Olga").TypesAsync("share"));
        await SubmitAsync(form, Board);
        _team.Adapter.Fault = (call, place) =>
            place.StartsWith(Board, StringComparison.Ordinal)
                ? Refused.With(HttpStatusCode.Forbidden, "BotNotInConversationRoster")
                : null;

        var share = _team.Assessments.Outbox.OfType<Effect.PostSummary>().Single();
        var result = await _team.Courier.DeliverAsync(
            new(_team.Decision, share, Shown: null),
            default
        );

        Assert.IsType<DeliveryResult.Undeliverable>(result);
        var told = Drawn.Of(_team.Adapter.Sent[^1]);
        Assert.Equal(Places.PrivateId("Olga"), told.Place);
        Assert.Contains("Platform › Board", told.Text, StringComparison.Ordinal);
    }

    /// <summary>Presses the number that stands before a title.</summary>
    private async Task<Drawn> ChooseAsync(Drawn which, string title)
    {
        var number = NumberOf(which, title);
        Assert.False(which.OpensDialog(number));
        return Assert.Single(await _team.InPrivate("Olga").PressesAsync(which, number));
    }

    private static string NumberOf(Drawn which, string title) =>
        which.Text.Split('\n').Single(l => l.EndsWith(title, StringComparison.Ordinal)).Split('.')[
            0
        ];

    private async Task<Drawn> SubmitAsync(Drawn form, string where, string note = "") =>
        Assert.Single(
            await _team
                .InPrivate("Olga")
                .PressesAsync(form, "Submit: share it", ("where", where), ("note", note))
        );

    private async Task<IEnumerable<Drawn>> SummariesAsync() =>
        (await _team.DeliverAsync()).Where(d =>
            d.Text.Contains("Result of a decision", StringComparison.Ordinal)
        );

    private Task<bool> AddAsync(string id, InstallationKind kind, string name) =>
        _team.Installations.RememberAsync(
            new(Places.Tenant, id, kind, Places.ServiceUrl, "28:bot", name),
            default
        );

    private static Assessment Closed(Assessment assessment) =>
        assessment with
        {
            State = new AssessmentState.Closed(Team.Noon, ClosingReason.Owner),
        };
}
