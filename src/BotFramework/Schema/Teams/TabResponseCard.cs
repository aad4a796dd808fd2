namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card of a tab.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TabResponseCard
{
    public TabResponseCard() { }

    public object Card { get; set; }
}
