namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a tab.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabResponse
{
    public TabResponse() { }

    public TabResponsePayload Tab { get; set; }
}
