namespace Microsoft.Bot.Schema;

/// <summary>A conversation and its members.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ConversationMembers
{
    public ConversationMembers() { }

    public ConversationMembers(string id = default, IList<ChannelAccount> members = default)
    {
        Id = id;
        Members = members;
    }

    public string Id { get; set; }

    public IList<ChannelAccount> Members { get; set; }
}
