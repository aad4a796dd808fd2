using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Reading = System.Text.Json.JsonSerializer;
using TextReader = System.Text.Json.Utf8JsonReader;
using Unfit = System.Text.Json.JsonException;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Lets Newtonsoft.Json write and read what is on the wire as it is there.</summary>
/// <remarks>Without it a bot that hands an activity or a card to that library would get the names of C#.</remarks>
internal sealed class WireForm : JsonConverter
{
    public override bool CanConvert(Type objectType) => true;

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        var reader = new TextReader(SchemaJson.SerializeToUtf8(value));
        reader.Read();
        new TokenReading(readDates: false).Read(ref reader).WriteTo(writer);
    }

    /// <inheritdoc/>
    public override object ReadJson(
        JsonReader reader,
        Type objectType,
        object existingValue,
        JsonSerializer serializer
    )
    {
        var token = Load(reader);
        try
        {
            return Reading.Deserialize(SchemaJson.ToElement(token), objectType, SchemaJson.Options);
        }
        catch (Unfit unfit)
        {
            throw new JsonSerializationException(unfit.Message, unfit);
        }
    }

    // Text that looks like an instant is read as what the member is, not as what it looks like.
    private static JToken Load(JsonReader reader)
    {
        var usual = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        try
        {
            return JToken.Load(reader);
        }
        finally
        {
            reader.DateParseHandling = usual;
        }
    }
}
