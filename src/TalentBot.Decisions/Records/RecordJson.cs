using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentBot.Decisions.Records;

/// <summary>Writes a record as JSON, for other programs.</summary>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        // Nobody puts the text into a web page, so apostrophes may stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
        WriteIndented = true,
        Converters =
        {
            new UtcInstantConverter(),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower),
        },
    };

    /// <summary>The text: the same for the same record, byte for byte; numbers as the record has them, instants in UTC.</summary>
    public static string Write(DecisionRecord record) =>
        JsonSerializer.Serialize(record, Readable) + "\n";
}
