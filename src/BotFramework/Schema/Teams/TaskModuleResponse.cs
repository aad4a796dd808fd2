namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a dialog.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TaskModuleResponse
{
    public TaskModuleResponse() { }

    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    public TaskModuleResponseBase Task { get; set; }

    public CacheInfo CacheInfo { get; set; }
}
