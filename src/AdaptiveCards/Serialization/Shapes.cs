using System.Collections.Frozen;
using System.Text.Json;

namespace AdaptiveCards.Serialization;

/// <summary>Every class of the object model and how it looks in JSON.</summary>
internal static class Shapes
{
    private static readonly Shape[] All =
    [
        .. CardShapes.All,
        .. TextShapes.All,
        .. MediaShapes.All,
        .. ContainerShapes.All,
        .. TableShapes.All,
        .. InputShapes.All,
        .. ActionShapes.All,
    ];

    private static readonly FrozenDictionary<Type, Shape> ByOwner = All.ToFrozenDictionary(shape =>
        shape.Owner
    );

    private static readonly FrozenDictionary<string, Shape> ByName = All.Where(shape =>
            shape.TypeName is not null
        )
        .ToFrozenDictionary(shape => shape.TypeName, StringComparer.Ordinal);

    /// <summary>The shape of a class, or of the nearest class above it.</summary>
    /// <exception cref="AdaptiveSerializationException">The class is no part of a card.</exception>
    public static Shape Of(Type owner)
    {
        for (var type = owner; type is not null; type = type.BaseType)
        {
            if (ByOwner.TryGetValue(type, out var shape))
            {
                return shape;
            }
        }

        throw new AdaptiveSerializationException($"{owner} is no part of a card.");
    }

    /// <summary>The shape to read a value by; null if the value must be left out.</summary>
    /// <exception cref="AdaptiveSerializationException">The value does not name its type.</exception>
    public static Shape Find(Type wanted, JsonElement json, CardReader reader)
    {
        if (!wanted.IsAbstract)
        {
            return Certain(Of(wanted), json, reader);
        }

        if (wanted == typeof(AdaptiveInline) && json.ValueKind == JsonValueKind.String)
        {
            return Of(typeof(AdaptiveTextRun));
        }

        var name = TypeName(json, reader);
        return ByName.TryGetValue(name, out var shape) && shape.Owner.IsAssignableTo(wanted)
            ? shape
            : Unknown(wanted, name, reader);
    }

    /// <summary>The type that an object names; null if it names none.</summary>
    public static string NameIn(JsonElement json) =>
        json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;

    // Where only one class fits, its name may be left out, except for a card's.
    private static Shape Certain(Shape shape, JsonElement json, CardReader reader)
    {
        var isNamed =
            json.ValueKind == JsonValueKind.Object
            && shape.TypeName is not null
            && (json.TryGetProperty("type", out _) || shape.Owner == typeof(AdaptiveCard));
        if (!isNamed)
        {
            return shape;
        }

        var found = json.TryGetProperty("type", out var type) ? Excerpt.Quote($"{type}") : "none";
        return type.ValueKind == JsonValueKind.String && type.ValueEquals(shape.TypeName)
            ? shape
            : throw reader.Fault($"the type must be '{shape.TypeName}', found {found}");
    }

    private static string TypeName(JsonElement json, CardReader reader)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw reader.Unlike("an object", json);
        }

        return NameIn(json) ?? throw reader.Fault("the type is missing");
    }

    private static Shape Unknown(Type wanted, string name, CardReader reader)
    {
        reader.Warn($"unknown type {Excerpt.Quote(name)}");
        if (wanted == typeof(AdaptiveInline))
        {
            return null;
        }

        var isAction =
            wanted == typeof(AdaptiveAction)
            || (
                wanted != typeof(AdaptiveElement)
                && name.StartsWith("Action.", StringComparison.Ordinal)
            );
        return Of(isAction ? typeof(AdaptiveUnknownAction) : typeof(AdaptiveUnknownElement));
    }
}
