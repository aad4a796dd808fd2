using System.Text.Json.Nodes;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a dialog.</summary>
public class TaskModuleAction : CardAction
{
    /// <summary>A button that sends a value along when it asks for the dialog.</summary>
    /// <param name="title">What the button says.</param>
    /// <param name="value">An object, or the JSON text of one; null for nothing.</param>
    /// <exception cref="InvalidOperationException">The value is no object.</exception>
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = value is null ? [] : AsNode(value).AsObject();
        data["type"] = "task/fetch";
        Value = data.ToJsonString(SchemaJson.Options);
    }

    private static JsonNode AsNode(object value) =>
        JsonNode.Parse(value as string ?? SchemaJson.Serialize(value));
}
