using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialog stack as it is stored; the active dialog comes first.</summary>
[Newtonsoft.Json.JsonConverter(typeof(WireForm))]
public class DialogState
{
    /// <summary>An empty stack.</summary>
    public DialogState()
        : this(null) { }

    /// <summary>A given stack, used as it is; null makes an empty one.</summary>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs, the active one first.</summary>
    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
