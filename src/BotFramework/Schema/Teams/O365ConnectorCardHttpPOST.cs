namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that sends a body to the bot.</summary>
public class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    public new const string Type = "HttpPOST";

    public O365ConnectorCardHttpPOST() { }

    public O365ConnectorCardHttpPOST(
        string type = default,
        string name = default,
        string id = default,
        string body = default
    )
        : base(type, name, id)
    {
        Body = body;
    }

    public string Body { get; set; }
}
