namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to the message that an action was called on.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayloadReaction
{
    public MessageActionsPayloadReaction() { }

    public MessageActionsPayloadReaction(
        string reactionType = default,
        string createdDateTime = default,
        MessageActionsPayloadFrom user = default
    )
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    public string ReactionType { get; set; }

    public string CreatedDateTime { get; set; }

    public MessageActionsPayloadFrom User { get; set; }
}
