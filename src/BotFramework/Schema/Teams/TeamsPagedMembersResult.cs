using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of the members of a conversation in Teams.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult() { }

    public TeamsPagedMembersResult(
        string continuationToken = default,
        IList<ChannelAccount> members = default
    )
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(SchemaJson.Convert<TeamsChannelAccount>).ToList();
    }

    public string ContinuationToken { get; set; }

    public IList<TeamsChannelAccount> Members { get; set; }
}
