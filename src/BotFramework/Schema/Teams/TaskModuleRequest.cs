using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a dialog asks or submits.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TaskModuleRequest
{
    public TaskModuleRequest() { }

    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default)
    {
        Data = data;
        Context = context;
    }

    public object Data { get; set; }

    public TaskModuleRequestContext Context { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
