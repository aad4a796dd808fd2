using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What happens to a dialog next.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(TaskModuleCardResponse))]
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase() { }

    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }
}
