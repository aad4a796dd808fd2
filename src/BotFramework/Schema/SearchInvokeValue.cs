namespace Microsoft.Bot.Schema;

/// <summary>What a search asks for.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class SearchInvokeValue
{
    public object Context { get; set; }

    public string Kind { get; set; }

    public SearchInvokeOptions QueryOptions { get; set; }

    public string QueryText { get; set; }
}
