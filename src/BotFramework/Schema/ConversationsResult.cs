namespace Microsoft.Bot.Schema;

/// <summary>A page of the conversations a bot takes part in.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class ConversationsResult
{
    public ConversationsResult() { }

    public ConversationsResult(
        string continuationToken = default,
        IList<ConversationMembers> conversations = default
    )
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    public string ContinuationToken { get; set; }

    public IList<ConversationMembers> Conversations { get; set; }
}
