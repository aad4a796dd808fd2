namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>The point in the conversation at which this incoming activity stands.</summary>
    public ConversationReference GetConversationReference() =>
        new()
        {
            ActivityId = AnswersItsOwnId() ? Id : null,
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };

    /// <summary>The point at which the channel put a reply to this activity.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to a point in a conversation, or as if it came from there.</summary>
    public Activity ApplyConversationReference(
        ConversationReference reference,
        bool isIncoming = false
    )
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        (From, Recipient) = isIncoming
            ? (reference.User, reference.Bot)
            : (reference.Bot, reference.User);

        if (isIncoming)
        {
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }
}
