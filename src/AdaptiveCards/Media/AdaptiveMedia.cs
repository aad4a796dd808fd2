using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>Sound or film.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveMedia>))]
public class AdaptiveMedia : AdaptiveElement
{
    public const string TypeName = "Media";

    public override string Type { get; set; } = TypeName;

    public string Poster { get; set; }

    public string AltText { get; set; }

    public List<AdaptiveMediaSource> Sources { get; set; } = [];

    public List<AdaptiveCaptionSource> CaptionSources { get; set; } = [];

    public bool ShouldSerializeCaptionSources() => CaptionSources?.Count > 0;
}
