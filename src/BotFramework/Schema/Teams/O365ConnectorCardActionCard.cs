namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that shows inputs.</summary>
public class O365ConnectorCardActionCard : O365ConnectorCardActionBase
{
    public new const string Type = "ActionCard";

    public O365ConnectorCardActionCard() { }

    public O365ConnectorCardActionCard(
        string type = default,
        string name = default,
        string id = default,
        IList<O365ConnectorCardInputBase> inputs = default,
        IList<O365ConnectorCardActionBase> actions = default
    )
        : base(type, name, id)
    {
        Inputs = inputs;
        Actions = actions;
    }

    public IList<O365ConnectorCardInputBase> Inputs { get; set; }

    public IList<O365ConnectorCardActionBase> Actions { get; set; }
}
