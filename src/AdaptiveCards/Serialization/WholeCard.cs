using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>The rules for a card that is not part of another one.</summary>
internal static class WholeCard
{
    /// <exception cref="AdaptiveSerializationException">It is no card, or has no version.</exception>
    public static AdaptiveCard Read(JsonElement json, CardReader reader)
    {
        if (json.ValueKind != JsonValueKind.Object || TypeOf(json) != AdaptiveCard.TypeName)
        {
            throw reader.Fault($"the type must be '{AdaptiveCard.TypeName}'");
        }

        var card = (AdaptiveCard)Shapes.Of(typeof(AdaptiveCard)).Read(json, reader);
        card.Version ??=
            AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
            ?? throw reader.Fault("the version is missing");
        CheckLanguage(card, reader);
        return card.Version > AdaptiveCard.KnownSchemaVersion ? InPlaceOf(card, reader) : card;
    }

    private static string TypeOf(JsonElement json) =>
        json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;

    private static void CheckLanguage(AdaptiveCard card, CardReader reader)
    {
        try
        {
            _ = CultureInfo.GetCultureInfo(card.Lang ?? "");
        }
        catch (CultureNotFoundException)
        {
            reader.Warn(
                AdaptiveWarning.WarningStatusCode.InvalidLanguage,
                $"'{card.Lang}' is no language"
            );
        }
    }

    private static AdaptiveCard InPlaceOf(AdaptiveCard card, CardReader reader)
    {
        reader.Warn(
            AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion,
            $"version {card.Version} is newer than {AdaptiveCard.KnownSchemaVersion}"
        );
        var text = card.FallbackText ?? "This card cannot be shown here.";
        return new AdaptiveCard(AdaptiveCard.KnownSchemaVersion)
        {
            FallbackText = card.FallbackText,
            Speak = card.Speak,
            Body = [new AdaptiveTextBlock(text) { Wrap = true }],
        };
    }
}
