using System.Text.Json;
using System.Text.Unicode;

namespace TalentBot.Host.Inbound;

/// <summary>Reads JSON that everybody who reads it later reads alike.</summary>
internal static class SoundJson
{
    /// <summary>The document; null when it is no JSON, too deep, names a key twice, or holds broken text.</summary>
    public static JsonDocument? Read(ReadOnlyMemory<byte> json, int deepest)
    {
        try
        {
            return Utf8.IsValid(json.Span) && HoldsWholeTexts(json.Span, deepest)
                ? JsonDocument.Parse(
                    json,
                    new JsonDocumentOptions { MaxDepth = deepest, AllowDuplicateProperties = false }
                )
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool HoldsWholeTexts(ReadOnlySpan<byte> json, int deepest)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = deepest });
        while (reader.Read())
        {
            if (reader.ValueIsEscaped && !IsWhole(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an escaped text can be a string: half a surrogate pair cannot, and readers throw on it later.</summary>
    private static bool IsWhole(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
