namespace Microsoft.Bot.Schema;

/// <summary>What a media card sends along with its events.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class MediaEventValue
{
    public MediaEventValue() { }

    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    public object CardValue { get; set; }
}
