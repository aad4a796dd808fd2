namespace Microsoft.Bot.Schema;

/// <summary>The answer to the action of an adaptive card.</summary>
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }

    public string Type { get; set; }

    public object Value { get; set; }
}
