using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>An Adaptive Card: what is shown, and the buttons below it.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveCard>))]
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 5);

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

    public string FallbackText { get; set; }

    public string Speak { get; set; }

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
}
