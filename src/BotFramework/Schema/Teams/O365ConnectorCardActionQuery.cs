namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button of a connector card that was pressed.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCardActionQuery
{
    public O365ConnectorCardActionQuery() { }

    public O365ConnectorCardActionQuery(string body = default, string actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    public string Body { get; set; }

    public string ActionId { get; set; }
}
