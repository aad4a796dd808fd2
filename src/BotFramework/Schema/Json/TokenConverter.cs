using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Reads and writes one kind of token.</summary>
internal sealed class TokenConverter<T>(bool readDates) : JsonConverter<T>
    where T : JToken
{
    public override T Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var token = new TokenReading(readDates).Read(ref reader);
        return token as T
            ?? throw new JsonException($"Expected a {typeof(T).Name}, not {token.Type}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        TokenWriting.Write(writer, value);
}
