using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Something that the activity speaks about.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(GeoCoordinates))]
[JsonDerivedType(typeof(Mention))]
[JsonDerivedType(typeof(Place))]
public class Entity
{
    public Entity() { }

    public Entity(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement> ExtensionData { get; set; }

    /// <summary>This entity read as a more particular one.</summary>
    public T GetAs<T>() => SchemaJson.Convert<T>(this);

    /// <summary>Takes over everything that a more particular entity says.</summary>
    public void SetAs<T>(T obj)
    {
        var read = SchemaJson.Convert<Entity>(obj);
        Type = read.Type;
        ExtensionData = read.ExtensionData;
    }

    public bool Equals(Entity other) => other is not null && ToJson() == other.ToJson();

    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;

    private string ToJson() => SchemaJson.Serialize(this);
}
