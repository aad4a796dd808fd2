namespace Microsoft.Bot.Schema;

/// <summary>The answer to the action of an adaptive card.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }

    public string Type { get; set; }

    public object Value { get; set; }
}
