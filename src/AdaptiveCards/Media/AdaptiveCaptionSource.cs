using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>One set of captions of a film.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveCaptionSource>))]
public class AdaptiveCaptionSource : IExtensible
{
    public AdaptiveCaptionSource() { }

    public AdaptiveCaptionSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    public string MimeType { get; set; }

    public string Url { get; set; }

    public string Label { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);
}
