using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>JSON as the tokens that Newtonsoft.Json would make of it.</summary>
internal readonly struct TokenReading(bool readDates)
{
    // An instant as text: from seconds without a zone to all digits that are in use.
    private const int ShortestDate = 19;
    private const int LongestDate = 40;

    // More digits than any number needs; reading them takes time.
    private const int MostDigits = 380;

    /// <summary>The value at which the reader stands.</summary>
    public JToken Read(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader),
            JsonTokenType.StartArray => ReadArray(ref reader),
            JsonTokenType.String => ReadText(ref reader),
            JsonTokenType.Number => ReadNumber(ref reader),
            JsonTokenType.True => new JValue(true),
            JsonTokenType.False => new JValue(false),
            _ => JValue.CreateNull(),
        };

    private JObject ReadObject(ref Utf8JsonReader reader)
    {
        JObject members = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            members[name] = Read(ref reader);
        }

        return members;
    }

    private JArray ReadArray(ref Utf8JsonReader reader)
    {
        JArray items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return items;
    }

    private JValue ReadText(ref Utf8JsonReader reader)
    {
        var text = reader.GetString();
        return readDates && MayBeDate(text) && reader.TryGetDateTime(out var instant)
            ? new JValue(instant)
            : new JValue(text);
    }

    private static bool MayBeDate(string text) =>
        text.Length is >= ShortestDate and <= LongestDate
        && char.IsAsciiDigit(text[0])
        && text[10] == 'T';

    private static JValue ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
        {
            return new JValue(whole);
        }

        var digits = Encoding.UTF8.GetString(reader.ValueSpan);
        return
            digits.Length <= MostDigits
            && BigInteger.TryParse(
                digits,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var large
            )
            ? new JValue((object)large)
            : new JValue(reader.GetDouble());
    }
}
