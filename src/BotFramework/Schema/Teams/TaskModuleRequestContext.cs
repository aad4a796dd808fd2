namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the client looks that opened a dialog.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext() { }

    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    public string Theme { get; set; }
}
