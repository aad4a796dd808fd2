namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    public MessageReaction() { }

    public MessageReaction(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }
}
