namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot that the text names.</summary>
public class Mention : Entity
{
    private const string EntityType = "mention";

    public Mention()
        : base(EntityType) { }

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type ?? EntityType)
    {
        Mentioned = mentioned;
        Text = text;
    }

    public ChannelAccount Mentioned { get; set; }

    public string Text { get; set; }
}
