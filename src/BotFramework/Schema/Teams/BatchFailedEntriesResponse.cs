using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of those whom a batch did not reach.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class BatchFailedEntriesResponse
{
    public BatchFailedEntriesResponse() { }

    public string ContinuationToken { get; set; }

    [JsonInclude]
    public IList<BatchFailedEntry> FailedEntries { get; internal set; } = [];
}
