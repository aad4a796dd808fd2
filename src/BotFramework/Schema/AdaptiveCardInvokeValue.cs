namespace Microsoft.Bot.Schema;

/// <summary>What the invoke of an adaptive card carries.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction Action { get; set; }

    public AdaptiveCardAuthentication Authentication { get; set; }

    public string State { get; set; }
}
