namespace Microsoft.Bot.Schema;

/// <summary>Which part of the search results is wanted.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class SearchInvokeOptions
{
    public int Skip { get; set; }

    public int Top { get; set; }
}
