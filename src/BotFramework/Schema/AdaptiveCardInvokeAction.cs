namespace Microsoft.Bot.Schema;

/// <summary>The action of an adaptive card that was carried out.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class AdaptiveCardInvokeAction
{
    public object Data { get; set; }

    public string Id { get; set; }

    public string Type { get; set; }

    public string Verb { get; set; }
}
