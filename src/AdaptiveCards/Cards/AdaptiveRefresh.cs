using System.Globalization;
using System.Text.Json.Serialization;
using AdaptiveCards.Serialization;

namespace AdaptiveCards;

/// <summary>How a card is brought up to date when it is opened.</summary>
[JsonConverter(typeof(CardJsonConverter<AdaptiveRefresh>))]
public class AdaptiveRefresh : IExtensible
{
    public AdaptiveExecuteAction Action { get; set; }

    public List<string> UserIds { get; set; } = [];

    public DateTime? Expires { get; set; }

    SerializableDictionary<string, object> IExtensible.AdditionalProperties { get; set; } =
        new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The instant as text, in whole seconds of universal time.</summary>
    /// <exception cref="FormatException">The text that is set is no instant.</exception>
    public string ExpiresXml
    {
        get => Expires?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        set => Expires = value is null ? null : ParseInstant(value);
    }

    private static DateTime ParseInstant(string text) =>
        DateTime.Parse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );
}
