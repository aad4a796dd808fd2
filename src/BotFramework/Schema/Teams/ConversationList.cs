namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ConversationList
{
    public ConversationList() { }

    public ConversationList(IList<ChannelInfo> conversations = default)
    {
        Conversations = conversations;
    }

    public IList<ChannelInfo> Conversations { get; set; }
}
