namespace Microsoft.Bot.Schema;

/// <summary>Buttons that vanish once one was pressed.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class SuggestedActions
{
    public SuggestedActions() { }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to?.ToArray(), actions?.ToArray()) { }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of those who see the buttons; null means everybody.</summary>
    public IList<string> To { get; set; }

    public IList<CardAction> Actions { get; set; }
}
