namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab.</summary>
public class TabResponseCards
{
    public TabResponseCards() { }

    public IList<TabResponseCard> Cards { get; set; }
}
