using System.Text.Json;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Reads the value of an invoke, which anybody may have written.</summary>
internal static class InvokeValue
{
    /// <summary>The value as an object of a type.</summary>
    /// <exception cref="MalformedInvokeException">
    /// It is missing, no object, or does not fit.
    /// </exception>
    public static T Object<T>(object value)
        where T : class =>
        value switch
        {
            null => throw new MalformedInvokeException("expected an object"),
            T read => read,
            _ => TryRead<T>(value)
                ?? throw new MalformedInvokeException($"expected type '{KindOf(value)}'"),
        };

    /// <summary>The value as an object of a type; null if it is none or does not fit.</summary>
    public static T TryRead<T>(object value)
        where T : class
    {
        if (value is T read)
        {
            return read;
        }

        try
        {
            var element = SchemaJson.ToElement(value);
            return element.ValueKind == JsonValueKind.Object
                ? SchemaJson.Convert<T>(element)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static string KindOf(object value) =>
        value switch
        {
            JsonElement element => element.ValueKind.ToString(),
            JToken token => token.Type.ToString(),
            _ => value.GetType().Name,
        };
}
