using System.Globalization;
using System.Text.Json;
using CsCheck;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Tests.Testing;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Tests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_to_the_sender_in_the_same_conversation()
    {
        var message = Given.Message();

        var reply = message.CreateReply("thanks");

        Assert.Equal("29:ana", reply.Recipient.Id);
        Assert.Equal("28:bot", reply.From.Id);
        Assert.Equal(Given.Thread, reply.Conversation.Id);
        Assert.Equal(message.Id, reply.ReplyToId);
        Assert.Equal("en-GB", reply.Locale);
        Assert.Empty(reply.Attachments);
    }

    [Fact]
    public void A_reference_leads_back_to_where_the_activity_stood()
    {
        var message = Given.Message();

        var reference = message.GetConversationReference();
        var back = new Activity().ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(message.Id, back.Id);
        Assert.Same(message.From, reference.User);
        Assert.Same(message.Recipient, reference.Bot);
        Assert.Same(message.Conversation, reference.Conversation);
        Assert.Equal(("msteams", "en-GB"), (reference.ChannelId, reference.Locale));
        Assert.Same(message.From, back.From);
        Assert.Same(message.Conversation, back.Conversation);
        Assert.Equal(message.ServiceUrl, back.ServiceUrl);
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData(null, "en-GB")]
    public void The_language_of_a_reference_takes_the_place_of_ones_own(string? locale, string then)
    {
        var message = Given.Message();

        message.ApplyConversationReference(new() { Locale = locale });

        Assert.Equal(then, message.Locale);
    }

    [Theory]
    [InlineData("directline", false)]
    [InlineData("webchat", false)]
    [InlineData("msteams", true)]
    public void The_first_update_of_a_web_conversation_cannot_be_replied_to(
        string channel,
        bool replies
    )
    {
        var update = Given.Message();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        var reference = update.GetConversationReference();

        Assert.Equal(replies ? update.Id : null, reference.ActivityId);
        Assert.Equal(replies ? update.Id : null, update.CreateReply().ReplyToId);
    }

    [Fact]
    public void A_continuation_is_an_event_with_an_id_of_its_own()
    {
        var reference = Given.Message().GetConversationReference();

        var first = reference.GetContinuationActivity();
        var second = reference.GetContinuationActivity();

        Assert.Equal(ActivityTypes.Event, first.Type);
        Assert.Equal("ContinueConversation", first.Name);
        Assert.Same(reference, first.RelatesTo);
        Assert.Equal("29:ana", first.From.Id);
        Assert.NotEqual(first.Id, second.Id);
        Assert.NotEqual(reference.ActivityId, first.Id);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message/sub", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void A_kind_is_told_by_its_whole_name(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);

    [Fact]
    public void Channel_data_is_read_as_the_type_that_is_asked_for()
    {
        var activity = Given.Message();
        activity.ChannelData = new { tenant = new { id = "t" }, eventType = "teamRenamed" };

        Assert.Equal("t", activity.GetChannelData<TeamsChannelData>().Tenant.Id);
        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("teamRenamed", data.EventType);
    }

    [Fact]
    public void Channel_data_of_another_shape_is_not_read()
    {
        var activity = Given.Message();
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        Assert.Null(activity.GetChannelData<TeamsChannelData>());

        activity.ChannelData = "text";
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Null(data);
        Assert.Null(activity.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Members_of_channel_data_that_fit_are_read_beside_others_that_do_not()
    {
        var activity = Given.Message();
        activity.ChannelData = JsonElement.Parse(
            """{"team":"19:t","tenant":{"id":"t"},"eventType":5,"channel":{"id":[]},"x":[1]}"""
        );

        var data = activity.GetChannelData<TeamsChannelData>();

        Assert.Equal("t", data.Tenant.Id);
        Assert.Equal((null, null, null), (data.Team, data.EventType, data.Channel));
        Assert.True(data.AdditionalProperties.ContainsKey("x"));
    }

    [Fact]
    public void Whatever_a_channel_sends_as_its_data_or_as_a_mention_can_be_asked_for()
    {
        string[] values = ["null", "5", "true", "\"x\"", "[]", "[{}]", "{}", """{"id":"x"}"""];
        string[] names = ["team", "Team", "tenant", "settings", "mentioned", "text", "x", "id"];
        var members = Gen.Select(OneOf(names), OneOf(values))
            .Array[0, 5]
            .Select(all =>
                all.DistinctBy(member => member.Item1, StringComparer.Ordinal).ToArray()
            );

        members.Sample(all =>
        {
            var json = string.Join(',', all.Select(member => $"\"{member.Item1}\":{member.Item2}"));
            var activity = new Activity
            {
                ChannelData = JsonElement.Parse($"{{{json}}}"),
                Entities = [new Entity("mention") { Properties = JObject.Parse($"{{{json}}}") }],
            };

            activity.TryGetChannelData<JObject>(out var token);
            Assert.Equal(all.Length, token.Count);
            activity.GetChannelData<TeamsChannelData>();
            Assert.Single(activity.GetMentions());
        });
    }

    [Fact]
    public void A_locale_of_a_reference_may_be_a_culture() =>
        Assert.Equal(
            "de-DE",
            new ConversationReference(CultureInfo.GetCultureInfo("de-DE")).Locale
        );

    private static Gen<string> OneOf(string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
