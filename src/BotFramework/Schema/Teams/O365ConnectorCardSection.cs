namespace Microsoft.Bot.Schema.Teams;

/// <summary>A part of a connector card.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCardSection
{
    public O365ConnectorCardSection() { }

    public O365ConnectorCardSection(
        string title = default,
        string text = default,
        string activityTitle = default,
        string activitySubtitle = default,
        string activityText = default,
        string activityImage = default,
        string activityImageType = default,
        bool? markdown = default,
        IList<O365ConnectorCardFact> facts = default,
        IList<O365ConnectorCardImage> images = default,
        IList<O365ConnectorCardActionBase> potentialAction = default
    )
    {
        Title = title;
        Text = text;
        ActivityTitle = activityTitle;
        ActivitySubtitle = activitySubtitle;
        ActivityText = activityText;
        ActivityImage = activityImage;
        ActivityImageType = activityImageType;
        Markdown = markdown;
        Facts = facts;
        Images = images;
        PotentialAction = potentialAction;
    }

    public string Title { get; set; }

    public string Text { get; set; }

    public string ActivityTitle { get; set; }

    public string ActivitySubtitle { get; set; }

    public string ActivityText { get; set; }

    public string ActivityImage { get; set; }

    public string ActivityImageType { get; set; }

    public bool? Markdown { get; set; }

    public IList<O365ConnectorCardFact> Facts { get; set; }

    public IList<O365ConnectorCardImage> Images { get; set; }

    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
