namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in the message that an action was called on.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageActionsPayloadMention
{
    public MessageActionsPayloadMention() { }

    public MessageActionsPayloadMention(
        int? id = default,
        string mentionText = default,
        MessageActionsPayloadFrom mentioned = default
    )
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    public int? Id { get; set; }

    public string MentionText { get; set; }

    public MessageActionsPayloadFrom Mentioned { get; set; }
}
