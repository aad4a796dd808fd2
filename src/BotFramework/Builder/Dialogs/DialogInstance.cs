using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack: which one, and what it remembers.</summary>
[Newtonsoft.Json.JsonConverter(typeof(WireForm))]
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>What the dialog keeps between turns.</summary>
    [JsonPropertyName("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>The place in the stack of the context that holds the dialog.</summary>
    [JsonPropertyName("StackIndex")]
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog that the state was written by.</summary>
    [JsonPropertyName("Version")]
    public string Version { get; set; }
}
