using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>The rules for a card that is not part of another one.</summary>
internal static class WholeCard
{
    private const string Apology = "This card cannot be shown here.";

    /// <exception cref="AdaptiveSerializationException">It is no card, or has no version.</exception>
    public static AdaptiveCard Read(JsonElement json, CardReader reader)
    {
        if (json.ValueKind != JsonValueKind.Object || Shapes.NameIn(json) != AdaptiveCard.TypeName)
        {
            throw reader.Fault($"the type must be '{AdaptiveCard.TypeName}'");
        }

        var version = ReadVersion(json, reader);
        if (version > AdaptiveCard.KnownSchemaVersion)
        {
            return InPlaceOf(json, reader);
        }

        var card = (AdaptiveCard)Shapes.Of(typeof(AdaptiveCard)).Read(json, reader);
        card.Version = version;
        return card;
    }

    private static AdaptiveSchemaVersion ReadVersion(JsonElement json, CardReader reader)
    {
        reader.Enter("version");
        var text = ReadText(json, "version", reader);
        var version =
            string.IsNullOrEmpty(text) ? AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
            : AdaptiveSchemaVersion.TryParse(text, out var parsed) ? parsed
            : throw reader.Fault($"{Excerpt.Quote(text)} is no version");
        if (version > AdaptiveCard.KnownSchemaVersion)
        {
            reader.Warn(
                AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion,
                $"{version} is newer than {AdaptiveCard.KnownSchemaVersion}"
            );
        }

        reader.Leave();
        return version ?? throw reader.Fault("the version is missing");
    }

    // Only what every version of the format has in common is read of a newer card.
    private static AdaptiveCard InPlaceOf(JsonElement json, CardReader reader)
    {
        var text = Or(ReadText(json, "fallbackText", reader), Apology);
        return new AdaptiveCard(new AdaptiveSchemaVersion(1, 0))
        {
            Lang = ReadText(json, "lang", reader),
            Speak = Or(ReadText(json, "speak", reader), text),
            Body = [new AdaptiveTextBlock(text) { Wrap = true }],
        };
    }

    private static string ReadText(JsonElement json, string name, CardReader reader) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? TextForm.Instance.Read(value, reader)
            : null;

    private static string Or(string text, string other) =>
        string.IsNullOrEmpty(text) ? other : text;
}
