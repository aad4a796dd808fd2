using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>Cards as text.</summary>
internal static class CardText
{
    // What is nested deeper is neither read nor written.
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Leniently = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        MaxDepth = MaxDepth,
        // The text goes into a JSON body, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="AdaptiveSerializationException">
    /// Some data has no form in JSON, or the card nests too deep.
    /// </exception>
    public static string Print(object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            AnyJson.Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <exception cref="AdaptiveSerializationException">The text is no card.</exception>
    public static AdaptiveCardParseResult Parse(string json)
    {
        var reader = new CardReader();
        var card = WholeCard.Read(ParseJson(json), reader);
        return new AdaptiveCardParseResult(card, reader.Warnings);
    }

    /// <summary>JSON whose texts can all be read; comments and trailing commas are taken.</summary>
    /// <exception cref="AdaptiveSerializationException">The text is no such JSON.</exception>
    public static JsonElement ParseJson(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return JsonTexts.Check(JsonElement.Parse(text, Leniently));
        }
        // The latter is how a text with half a surrogate pair in it is refused.
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw new AdaptiveSerializationException(Excerpt.Reason(fault.Message), fault);
        }
    }
}
