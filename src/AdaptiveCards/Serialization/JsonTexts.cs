using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>Finds texts that JSON allows and nobody can read: half a surrogate pair, escaped.</summary>
/// <remarks>They are looked for at once: reading them later would throw in the middle of it.</remarks>
internal static class JsonTexts
{
    /// <returns>The JSON itself.</returns>
    /// <exception cref="AdaptiveSerializationException">A text or a name cannot be read.</exception>
    public static JsonElement Check(JsonElement json)
    {
        try
        {
            Visit(json);
            return json;
        }
        catch (InvalidOperationException fault)
        {
            throw new AdaptiveSerializationException(fault.Message, fault);
        }
    }

    private static void Visit(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                json.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    Visit(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject())
                {
                    _ = property.Name;
                    Visit(property.Value);
                }

                break;
        }
    }
}
