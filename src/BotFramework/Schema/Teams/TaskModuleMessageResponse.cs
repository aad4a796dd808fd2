namespace Microsoft.Bot.Schema.Teams;

/// <summary>The dialog ends with a sentence.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message") { }

    public TaskModuleMessageResponse(string value = default)
        : base("message")
    {
        Value = value;
    }

    public string Value { get; set; }
}
