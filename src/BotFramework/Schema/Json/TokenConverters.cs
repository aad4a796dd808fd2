using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Reads and writes the tokens of Newtonsoft.Json as the JSON that they are.</summary>
/// <param name="readDates">
/// Whether text that looks like an instant is read as one, as that library does with what comes
/// over the wire.
/// </param>
internal sealed class TokenConverters(bool readDates) : JsonConverterFactory
{
    private const string Root = "Newtonsoft.Json.Linq.JToken";

    // By name, so that the library is not loaded where no token is.
    public override bool CanConvert(Type typeToConvert)
    {
        for (var type = typeToConvert; type is not null; type = type.BaseType)
        {
            if (type.FullName == Root)
            {
                return true;
            }
        }

        return false;
    }

    public override JsonConverter CreateConverter(
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        (JsonConverter)
            Activator.CreateInstance(
                typeof(TokenConverter<>).MakeGenericType(typeToConvert),
                args: [readDates]
            );
}
