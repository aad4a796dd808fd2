namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MessageReaction
{
    public MessageReaction() { }

    public MessageReaction(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }
}
