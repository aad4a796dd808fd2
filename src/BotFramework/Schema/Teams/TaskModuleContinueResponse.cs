namespace Microsoft.Bot.Schema.Teams;

/// <summary>The dialog shows something further.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue") { }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : base("continue")
    {
        Value = value;
    }

    public TaskModuleTaskInfo Value { get; set; }
}
