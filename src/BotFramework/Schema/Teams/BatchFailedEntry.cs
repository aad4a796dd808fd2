namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody whom a batch did not reach.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class BatchFailedEntry
{
    public BatchFailedEntry() { }

    public string EntryId { get; set; }

    public string Error { get; set; }
}
