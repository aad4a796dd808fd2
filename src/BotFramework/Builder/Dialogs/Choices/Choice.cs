using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of several answers that a prompt offers.</summary>
[Newtonsoft.Json.JsonConverter(typeof(WireForm))]
public class Choice
{
    /// <summary>A choice with the value that it stands for.</summary>
    public Choice(string value = null) => Value = value;

    /// <summary>The value that is shown and returned.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The button to show instead of one made from the value.</summary>
    [JsonPropertyName("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that mean this choice.</summary>
    [JsonPropertyName("synonyms")]
    public List<string> Synonyms { get; set; }
}
