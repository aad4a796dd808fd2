using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a batch has come.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class BatchOperationState
{
    public DateTime? RetryAfter { get; set; }

    public string State { get; set; }

    [JsonInclude]
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public IDictionary<int, int> StatusMap { get; } = new Dictionary<int, int>();

    public int TotalEntriesCount { get; set; }
}
