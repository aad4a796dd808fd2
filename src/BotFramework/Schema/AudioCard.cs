namespace Microsoft.Bot.Schema;

/// <summary>A card with something to listen to.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class AudioCard
{
    public const string ContentType = "application/vnd.microsoft.card.audio";

    public AudioCard() { }

    public AudioCard(
        string title = default,
        string subtitle = default,
        string text = default,
        ThumbnailUrl image = default,
        IList<MediaUrl> media = default,
        IList<CardAction> buttons = default,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string aspect = default,
        object value = default,
        string duration = default
    )
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    public string Title { get; set; }

    public string Subtitle { get; set; }

    public string Text { get; set; }

    public ThumbnailUrl Image { get; set; }

    public IList<MediaUrl> Media { get; set; }

    public IList<CardAction> Buttons { get; set; }

    public bool? Shareable { get; set; }

    public bool? Autoloop { get; set; }

    public bool? Autostart { get; set; }

    public string Aspect { get; set; }

    public object Value { get; set; }

    public string Duration { get; set; }
}
