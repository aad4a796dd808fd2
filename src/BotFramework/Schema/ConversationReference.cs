using System.Globalization;

namespace Microsoft.Bot.Schema;

/// <summary>A point in a conversation to which the bot can come back.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ConversationReference
{
    public ConversationReference() { }

    public ConversationReference(
        CultureInfo locale,
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default
    )
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
        Locale = locale?.ToString();
    }

    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default
    )
        : this(locale: null, activityId, user, bot, conversation, channelId, serviceUrl) { }

    public string ActivityId { get; set; }

    public ChannelAccount User { get; set; }

    public ChannelAccount Bot { get; set; }

    public ConversationAccount Conversation { get; set; }

    public string ChannelId { get; set; }

    public string Locale { get; set; }

    public string ServiceUrl { get; set; }

    /// <summary>The event that carries the bot back to this point.</summary>
    public Activity GetContinuationActivity() =>
        new()
        {
            Type = ActivityTypes.Event,
            Name = ActivityEventNames.ContinueConversation,
            // A fresh id: a later turn at the same point is another turn.
            Id = Guid.NewGuid().ToString(),
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
            Conversation = Conversation,
            Recipient = Bot,
            From = User,
            RelatesTo = this,
        };
}
