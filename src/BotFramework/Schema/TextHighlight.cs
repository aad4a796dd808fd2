namespace Microsoft.Bot.Schema;

/// <summary>A part of the message that is replied to.</summary>
[Newtonsoft.Json.JsonConverter(typeof(Json.WireForm))]
public class TextHighlight
{
    public TextHighlight() { }

    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    public string Text { get; set; }

    public int? Occurrence { get; set; }
}
