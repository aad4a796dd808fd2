namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card in the format of Office 365 connectors.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.o365connector";

    public O365ConnectorCard() { }

    public O365ConnectorCard(
        string title = default,
        string text = default,
        string summary = default,
        string themeColor = default,
        IList<O365ConnectorCardSection> sections = default,
        IList<O365ConnectorCardActionBase> potentialAction = default
    )
    {
        Title = title;
        Text = text;
        Summary = summary;
        ThemeColor = themeColor;
        Sections = sections;
        PotentialAction = potentialAction;
    }

    public string Title { get; set; }

    public string Text { get; set; }

    public string Summary { get; set; }

    public string ThemeColor { get; set; }

    public IList<O365ConnectorCardSection> Sections { get; set; }

    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
