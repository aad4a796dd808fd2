namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabResponseCards
{
    public TabResponseCards() { }

    public IList<TabResponseCard> Cards { get; set; }
}
