using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Installations;

public sealed class ArrivalTests : IDisposable
{
    private readonly Team _team = new("Ana", "Ben");

    public void Dispose() => _team.Dispose();

    public static TheoryData<string[]> Orders =>
        [
            ["add", "members"],
            ["members", "add"],
            ["add"],
            ["members"],
            ["members", "members", "add", "add"],
        ];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task A_team_is_welcomed_once_however_the_events_arrive(string[] events)
    {
        foreach (var name in events)
        {
            await _team.RunAsync(Event(name, Channel()));
        }

        var welcome = Assert.Single(_team.Adapter.Sent.Select(Drawn.Of));
        Assert.Equal(Places.Thread().Id, welcome.Place);
        Assert.Contains("Ana has added me", welcome.Text, StringComparison.Ordinal);
        Assert.Contains("\nstart ", welcome.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task A_person_is_welcomed_once_one_to_one(string[] events)
    {
        foreach (var name in events)
        {
            await _team.RunAsync(Event(name, _team.InPrivate("Ana")));
        }

        var welcome = Assert.Single(_team.Adapter.Sent.Select(Drawn.Of));
        Assert.Equal(Places.PrivateId("Ana"), welcome.Place);
        Assert.DoesNotContain("has added me", welcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_welcome_without_a_known_name_names_nobody()
    {
        _team.Members.IsDown = true;

        await _team.RunAsync(Event("add", Channel()));

        var welcome = Assert.Single(_team.Adapter.Sent.Select(Drawn.Of));
        Assert.Contains("Hello everybody!", welcome.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("has added me", welcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_it_out_and_adds_it_again_is_welcomed_again()
    {
        await _team.RunAsync(Event("add", Channel()));
        await _team.RunAsync(Event("remove", Channel()));
        await _team.RunAsync(Event("members", Channel()));

        Assert.Equal(2, _team.Adapter.Sent.Count);
    }

    [Fact]
    public async Task Others_who_come_are_not_welcomed()
    {
        var update = Channel().From(ActivityTypes.ConversationUpdate);
        update.MembersAdded = [Places.Person("Ben")];

        await _team.RunAsync(update);

        Assert.Empty(_team.Adapter.Sent);
    }

    [Fact]
    public async Task Where_it_may_not_post_it_says_so_to_who_added_it_and_offers_another_way()
    {
        _team.Adapter.Fault = (call, place) =>
            place == Places.Thread().Id
                ? Refused.With(HttpStatusCode.Forbidden, "BotNotInConversationRoster")
                : null;

        await _team.RunAsync(Event("add", Channel()));
        await _team.RunAsync(Event("members", Channel()));

        var notice = Assert.Single(_team.Adapter.Sent.Select(Drawn.Of));
        Assert.Equal(Places.PrivateId("Ana"), notice.Place);
        Assert.Contains("group chat", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_welcome_that_failed_is_made_up_for_by_the_next_event()
    {
        _team.Adapter.Fault = (_, _) => Refused.With(HttpStatusCode.BadGateway);
        await _team.RunAsync(Event("add", Channel()));
        _team.Adapter.Fault = (_, _) => null;

        await _team.RunAsync(Event("members", Channel()));

        var welcome = _team.Adapter.Sent.Select(Drawn.Of).Last();
        Assert.Contains("Ana has added me", welcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_that_it_was_in_before_is_remembered_without_a_word()
    {
        await _team.RunAsync(InTeam(Channel().Typed("help")));

        var place = Assert.Single(await _team.Installations.OfTenantAsync(Places.Tenant, default));
        Assert.Equal(("19:team", "Platform"), (place.Conversation, place.Name));
        Assert.Single(_team.Adapter.Sent);
    }

    private Client Channel() => _team.InThread("Ana");

    private static Activity Event(string name, Client client)
    {
        var activity = client.From(
            name is "members" ? ActivityTypes.ConversationUpdate : ActivityTypes.InstallationUpdate
        );
        activity.From.Name = null;
        if (name is "members")
        {
            activity.MembersAdded = [Places.Bot];
        }
        else
        {
            activity.Action = name;
        }

        return activity.Conversation.ConversationType is "channel" ? InTeam(activity) : activity;
    }

    private static Activity InTeam(Activity activity)
    {
        activity.ChannelData = JsonSerializer.SerializeToElement(
            new
            {
                tenant = new { id = Places.Tenant },
                team = new { id = "19:team", name = "Platform" },
            }
        );
        return activity;
    }
}
