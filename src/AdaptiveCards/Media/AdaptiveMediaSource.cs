using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>One encoding of a sound or film.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveMediaSource>))]
public class AdaptiveMediaSource : IExtensible
{
    public AdaptiveMediaSource() { }

    public AdaptiveMediaSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    public string MimeType { get; set; }

    public string Url { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);
}
