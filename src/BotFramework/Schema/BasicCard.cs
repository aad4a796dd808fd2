namespace Microsoft.Bot.Schema;

/// <summary>What hero and thumbnail cards have in common.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class BasicCard
{
    public BasicCard() { }

    public BasicCard(
        string title = default,
        string subtitle = default,
        string text = default,
        IList<CardImage> images = default,
        IList<CardAction> buttons = default,
        CardAction tap = default
    )
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    public string Title { get; set; }

    public string Subtitle { get; set; }

    public string Text { get; set; }

    public IList<CardImage> Images { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public CardAction Tap { get; set; }
}
