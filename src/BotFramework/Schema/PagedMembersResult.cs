namespace Microsoft.Bot.Schema;

/// <summary>A page of the members of a conversation.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class PagedMembersResult
{
    public PagedMembersResult() { }

    public PagedMembersResult(
        string continuationToken = default,
        IList<ChannelAccount> members = default
    )
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    public string ContinuationToken { get; set; }

    public IList<ChannelAccount> Members { get; set; }
}
