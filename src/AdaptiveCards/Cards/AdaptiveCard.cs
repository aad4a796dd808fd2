using System.Text.Json.Serialization;
using AdaptiveCards.Resources;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>An Adaptive Card: what is shown, and the buttons below it.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveCard>))]
public class AdaptiveCard : AdaptiveTypedElement, IFormerCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    [Obsolete("Say which version the card needs.")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0)) { }

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion)
    {
        Version = schemaVersion;
    }

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion)) { }

    /// <summary>Supplies the version of a card that has none; without it such a card is refused.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;

    public AdaptiveSchemaVersion Version { get; set; }

    [Obsolete("Use Version.")]
    public AdaptiveSchemaVersion MinVersion { get; set; }

    public string FallbackText { get; set; }

    public string Speak { get; set; }

    [Obsolete("No client shows it.")]
    public string Title { get; set; }

    public string Lang { get; set; }

    public bool? Rtl { get; set; }

    public AdaptiveRefresh Refresh { get; set; }

    public AdaptiveAuthentication Authentication { get; set; }

    public AdaptiveMetadata Metadata { get; set; }

    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveHeight Height { get; set; } = AdaptiveHeight.Auto;

    public uint PixelMinHeight { get; set; }

    public string MinHeight
    {
        get => PixelSize.PrintOptional(PixelMinHeight);
        set => PixelMinHeight = PixelSize.Parse(value);
    }

    public List<AdaptiveElement> Body { get; set; } = [];

    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>Reads a card; what can be passed over becomes a warning.</summary>
    /// <exception cref="AdaptiveSerializationException">The text is no card.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => CardText.Parse(json);

    /// <summary>Writes the card, indented.</summary>
    public string ToJson() => CardText.Print(this);

    /// <summary>What the card loads from elsewhere: pictures, sound and film, also in fallbacks.</summary>
    public RemoteResourceInformation[] GetResourceInformation() => ResourceList.Of(this);

    public bool ShouldSerializeActions() => Actions?.Count > 0;

    public bool ShouldSerializeBody() => Body?.Count > 0;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    /// <summary>Never: the address of the schema is not kept.</summary>
    public bool ShouldSerializeJsonSchema() => false;

    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;
}
