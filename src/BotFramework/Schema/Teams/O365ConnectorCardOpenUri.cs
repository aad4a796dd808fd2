namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens an address.</summary>
public class O365ConnectorCardOpenUri : O365ConnectorCardActionBase
{
    public new const string Type = "OpenUri";

    public O365ConnectorCardOpenUri() { }

    public O365ConnectorCardOpenUri(
        string type = default,
        string name = default,
        string id = default,
        IList<O365ConnectorCardOpenUriTarget> targets = default
    )
        : base(type, name, id)
    {
        Targets = targets;
    }

    public IList<O365ConnectorCardOpenUriTarget> Targets { get; set; }
}
