using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How state is written: as plain JSON without type names.</summary>
internal static class StateJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNameCaseInsensitive = true,
        // No instants are made of texts: a state is to come back as it was.
        Converters = { new PlainValueConverter(), new TokenConverters(readDates: false) },

        // Activities and cards as on the wire: a stored one may be sent.
        TypeInfoResolver = SchemaJson.Options.TypeInfoResolver,
    };

    /// <summary>The JSON of a value as UTF-8.</summary>
    public static byte[] Write(object value)
    {
        using var scratch = JsonScratch.Rent();
        PlainJson.Write(scratch.Writer, value, Options);
        return scratch.Written.ToArray();
    }

    /// <summary>The JSON of a value; null when it is the one given.</summary>
    public static byte[] WriteUnless(ReadOnlySpan<byte> same, object value)
    {
        using var scratch = JsonScratch.Rent();
        PlainJson.Write(scratch.Writer, value, Options);
        var written = scratch.Written;
        return written.SequenceEqual(same) ? null : written.ToArray();
    }

    /// <summary>JSON as dictionaries, lists and primitives.</summary>
    public static object Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return PlainJson.Read(ref reader);
    }

    /// <summary>A value in another type, by way of its JSON.</summary>
    public static T Convert<T>(object value)
    {
        if (typeof(T) == typeof(DialogState) && PlainDialogState.Read(value) is T dialogs)
        {
            return dialogs;
        }

        if (typeof(T) == typeof(PromptOptions) && PlainPromptOptions.Read(value) is T options)
        {
            return options;
        }

        using var scratch = JsonScratch.Rent();
        PlainJson.Write(scratch.Writer, value, Options);
        return JsonSerializer.Deserialize<T>(scratch.Written, Options);
    }
}
