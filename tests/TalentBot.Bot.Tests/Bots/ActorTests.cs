using System.Text.Json;
using Microsoft.Bot.Schema;
using TalentBot.Bots;
using TalentBot.Languages;
using TalentBot.Tests.Testing;

namespace TalentBot.Tests.Bots;

public class ActorTests
{
    [Fact]
    public void A_person_of_the_directory_is_an_actor() =>
        Assert.Equal(
            new Actor("tenant-of-conversation", Given.Person("Ana"), null, Language.English),
            Actor.Of(From(Places.Person("Ana")))
        );

    [Fact]
    public void A_person_is_known_to_speak_what_their_client_speaks()
    {
        var activity = From(Places.Person("Ana"));
        activity.Locale = "de-AT";

        var actor = Actor.Of(activity)!;

        Assert.Equal(("de", "de"), (actor.Language.Tag, actor.Person.Language));
    }

    [Fact]
    public void The_channels_tenant_comes_before_the_conversations()
    {
        var activity = From(Places.Person("Ana"));
        activity.ChannelData = JsonElement.Parse("""{"tenant":{"id":"tenant-of-channel"}}""");

        Assert.Equal("tenant-of-channel", Actor.Of(activity)!.Tenant);
    }

    [Fact]
    public void Without_any_tenant_it_is_empty()
    {
        var activity = From(Places.Person("Ana"));
        activity.Conversation.TenantId = null;

        Assert.Equal("", Actor.Of(activity)!.Tenant);
    }

    [Theory]
    [InlineData("<b>Ana</b>\u202E\n A.", "<b>Ana</b> A.")]
    [InlineData(null, "")]
    public void A_name_is_kept_as_one_clean_line(string? name, string kept) =>
        Assert.Equal(kept, Actor.NameOf(new ChannelAccount("29:ana", name)));

    [Fact]
    public void A_long_name_is_cut() =>
        Assert.Equal(60, Actor.NameOf(new ChannelAccount("29:ana", new string('a', 500))).Length);

    [Theory]
    [InlineData("bot")]
    [InlineData("Bot")]
    public void A_bot_is_no_actor(string role)
    {
        var bot = Places.Person("Ana");
        bot.Role = role;

        Assert.Null(Actor.Of(From(bot)));
    }

    [Fact]
    public void Nobody_is_no_actor()
    {
        Assert.Null(Actor.Of(From(null)));
        Assert.Null(Actor.Of(From(Places.Person("Guest", known: false))));
    }

    private static Activity From(ChannelAccount? from) =>
        new(ActivityTypes.Message)
        {
            From = from,
            Conversation = new ConversationAccount(tenantId: "tenant-of-conversation"),
        };
}
