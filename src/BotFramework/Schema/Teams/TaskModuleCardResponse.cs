namespace Microsoft.Bot.Schema.Teams;

/// <summary>The dialog of a tab ends, and the tab shows something.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    public TaskModuleCardResponse()
        : base("continue") { }

    public TaskModuleCardResponse(TabResponse value)
        : base("continue")
    {
        Value = value;
    }

    public TabResponse Value { get; set; }
}
