using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>Cards as text.</summary>
internal static class CardText
{
    /// <summary>Comments and trailing commas are taken; nesting is limited.</summary>
    public static readonly JsonDocumentOptions Leniently = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        // The text goes into a JSON body, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="AdaptiveSerializationException">Some data has no form in JSON.</exception>
    public static string Print(object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            AnyJson.Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static AdaptiveCardParseResult Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var reader = new CardReader();
            var card = WholeCard.Read(JsonElement.Parse(json, Leniently), reader);
            return new AdaptiveCardParseResult(card, reader.Warnings);
        }
        // The latter is how a text with half a surrogate pair is refused.
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new AdaptiveSerializationException(fault.Message, fault);
        }
    }
}
