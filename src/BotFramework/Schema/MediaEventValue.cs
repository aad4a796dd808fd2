namespace Microsoft.Bot.Schema;

/// <summary>What a media card sends along with its events.</summary>
public class MediaEventValue
{
    public MediaEventValue() { }

    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    public object CardValue { get; set; }
}
