namespace Microsoft.Bot.Schema.Teams;

/// <summary>A picture on a connector card.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class O365ConnectorCardImage
{
    public O365ConnectorCardImage() { }

    public O365ConnectorCardImage(string image = default, string title = default)
    {
        Image = image;
        Title = title;
    }

    public string Image { get; set; }

    public string Title { get; set; }
}
