using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Tests.Testing;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Tests.Schema;

public sealed class MentionTests
{
    [Fact]
    public void Members_in_another_case_are_the_mention_too()
    {
        var members = """{"Mentioned":{"Id":"28:bot"},"Text":"<at>Bot</at>","Type":"mention"}""";
        var entity = new Entity("mention") { Properties = JObject.Parse(members) };
        var activity = Given.Message();
        activity.Entities = [entity];

        Assert.True(activity.MentionsRecipient());
        Assert.Equal("<at>Bot</at>", entity.GetAs<Mention>().Text);
        Assert.Equal("mention", (string?)entity.Properties["Type"]);
    }

    [Fact]
    public void The_bots_own_mention_leaves_the_text_and_only_its_ends_are_trimmed()
    {
        var message = Mentioning("<AT>TalentBot</AT> start  <at>TalentBot</at> now ", "28:bot");

        Assert.Equal("start   now", message.RemoveRecipientMention());
        Assert.Equal("start   now", message.Text);
    }

    [Fact]
    public void A_mention_without_text_is_looked_for_by_its_name()
    {
        var message = Mentioning("<at>TalentBot</at> help", "28:bot");
        message.Entities = [new Mention(new ChannelAccount("28:bot", "TalentBot"))];

        Assert.Equal("help", message.RemoveRecipientMention());
    }

    [Fact]
    public void Mentions_of_others_stay()
    {
        var message = Mentioning(" ask <at>TalentBot</at> ", "29:ben");

        Assert.Equal(" ask <at>TalentBot</at> ", message.RemoveRecipientMention());
        Assert.True(message.MentionsId("29:ben"));
        Assert.False(message.MentionsRecipient());
    }

    [Fact]
    public void A_message_without_text_stays_without_text()
    {
        var message = Mentioning("x", "28:bot");
        message.Text = null;

        Assert.Null(message.RemoveRecipientMention());
    }

    [Fact]
    public void Mentions_are_read_from_entities_that_came_as_json()
    {
        var activity = SchemaJson.Deserialize<Activity>(
            """
            {"entities":[
              {"type":"Mention","text":"<at>Ben</at>","mentioned":{"id":"29:ben","name":"Ben"}},
              {"type":"clientInfo"}
            ]}
            """u8
        );

        var mention = Assert.Single(activity.GetMentions());
        Assert.Equal("29:ben", mention.Mentioned.Id);
        Assert.Equal("<at>Ben</at>", mention.Text);
        Assert.Empty(new Activity().GetMentions());
    }

    [Theory]
    [InlineData(
        """{"type":"mention","mentioned":"29:ben","text":"<at>Ben</at>"}""",
        null,
        "<at>Ben</at>"
    )]
    [InlineData("""{"type":"mention","mentioned":{"id":"29:ben"},"text":["x"]}""", "29:ben", null)]
    [InlineData("""{"type":"mention","mentioned":[],"text":7}""", null, null)]
    [InlineData("""{"type":"mention","mentioned":null,"Mentioned":{}}""", null, null)]
    public void A_mention_of_another_form_is_read_as_far_as_it_fits(
        string entity,
        string? id,
        string? text
    )
    {
        var activity = SchemaJson.Deserialize<Activity>(
            Encoding.UTF8.GetBytes($$"""{"text":" hi ","entities":[null,{{entity}}]}""")
        );
        activity.Recipient = new ChannelAccount("28:bot");

        var mention = Assert.Single(activity.GetMentions());

        Assert.Equal((id, text), (mention.Mentioned?.Id, mention.Text));
        Assert.Equal(" hi ", activity.RemoveRecipientMention());
    }

    [Fact]
    public void An_entity_takes_over_all_that_a_more_particular_one_says()
    {
        var entity = new Entity();

        entity.SetAs(new Mention(new ChannelAccount("29:ben"), "Ben"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("29:ben", entity.GetAs<Mention>().Mentioned.Id);
        Assert.True(entity.Equals(entity.GetAs<Entity>()));
    }

    private static Activity Mentioning(string text, string id)
    {
        var message = Given.Message(text);
        message.Entities = [new Mention(new ChannelAccount(id, "TalentBot"), "<at>TalentBot</at>")];
        return message;
    }
}
